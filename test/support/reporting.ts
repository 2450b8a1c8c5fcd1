import type { TestApp } from './test-app.js';

/** What became of a form that somebody sent. */
export interface Sent {
  status: number;
  /** Where it led. */
  path: string;
  html: string;
}

/** Sends a public form as a browser without scripts does. */
export async function sendForm(
  { url }: Pick<TestApp, 'url'>,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Sent> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields }).toString(),
  });
  const { status, headers } = response;
  return { status, path: headers.get('location') ?? '', html: await response.text() };
}
