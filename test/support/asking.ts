import { meeting } from './example-register.js';
import type { TestApp } from './test-app.js';

/** A question to the public API as an address. */
export function addressOf({ url }: Pick<TestApp, 'url'>, query: string, variables: object = {}): string {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return `${url}/graphql?${parameters.toString()}`;
}

/** A question by POST. */
export function post(
  { url }: Pick<TestApp, 'url'>,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

let asked = 0;

/** A question that nobody has asked before. */
export function newQuestion(): string {
  asked += 1;
  return `query New${asked} { meetings(first: 5) { nodes { title participants { name } } } }`;
}

/** About the meeting that `publishExample` makes public. */
export const ABOUT_EXAMPLE = {
  query: 'query Of($id: ID) { meeting(id: $id) { title organisations { name } } register { revision } }',
  variables: { id: meeting.id },
};

/** Asks that by GET, or another question that takes no variables. */
export function askExample(
  register: Pick<TestApp, 'url'>,
  headers: Record<string, string> = {},
  other?: string,
): Promise<Response> {
  const { query, variables } = other === undefined ? ABOUT_EXAMPLE : { query: other, variables: {} };
  return fetch(addressOf(register, query, variables), { headers });
}

/** What is of the connection, and of the request. */
const OWN = ['connection', 'date', 'keep-alive', 'x-correlation-id'];

/** An answer as far as it is the same for everyone. */
export async function seen(answer: Response) {
  const headers = [...answer.headers].filter(([name]) => !OWN.includes(name)).sort();
  return { status: answer.status, headers, body: await answer.text() };
}
