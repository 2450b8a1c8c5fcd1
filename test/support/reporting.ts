import { fieldsIn } from './forms.js';
import type { OfficeBrowser, OfficeView } from './office-browser.js';
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

/** A report about a meeting that everyone may read; its id and where its receipt is. */
export async function aReport(
  register: Pick<TestApp, 'url' | 'office'>,
  path: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<{ id: string; receipt: string }> {
  made += 1;
  const text = `Mötet var en annan dag, säger anmälan ${made}.`;
  const sent = await sendForm(register, path, { '/fault': 'WRONG_FACT', '/text': text, ...fields });
  if (sent.status !== 303) throw new Error(`${path} answered ${sent.status}: ${sent.html}`);
  const [kept] = await register.office.query<{ id: string }[]>(
    'SELECT id FROM letterbox.report WHERE text = $1',
    [fields['/text'] ?? text],
  );
  if (!kept) throw new Error('The report is not kept');
  return { id: kept.id, receipt: sent.path };
}

/** Opens a form, and sends it with what somebody filled in. */
export async function fillIn(
  browser: OfficeBrowser,
  form: string,
  fields: Record<string, string>,
): Promise<OfficeView> {
  const { html } = await browser.get(form);
  return browser.post(form, { ...fieldsIn(html), ...fields });
}

let made = 0;
