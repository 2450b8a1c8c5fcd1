import type { TestApp } from './test-app.js';

/** An answer of the public API, or a refusal, with its status. */
export interface Told {
  status: number;
  text: string;
  data?: unknown;
  errors?: { message: string; extensions: Record<string, unknown> }[];
  extensions?: { cost: { requested: number } };
}

interface Question {
  query: string;
  variables?: object | undefined;
  operationName?: string | undefined;
}

/** Asks the public API, and takes refusals as they come. */
export async function ask({ url }: TestApp, question: Question): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const text = await response.text();
  return { ...(JSON.parse(text) as object), status: response.status, text };
}
