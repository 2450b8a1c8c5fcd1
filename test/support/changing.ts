import { expect } from '@jest/globals';
import type { Official, OfficeAnswer } from './office.js';

type Thing = Record<string, unknown> & { id: string; version: number };

/** What was changed, as the caller gets it back; fails the test when the change was refused. */
export async function changed(
  official: Official,
  operation: string,
  input: object,
  fields = 'id version',
): Promise<Thing> {
  const { data, errors } = await asked(official, operation, input, fields);
  expect(errors).toEqual([]);
  return data?.[operation] as Thing;
}

/** Why a change was refused: its code, and each reason as `code field`. */
export async function refused(
  official: Official,
  operation: string,
  input: object,
): Promise<{ code: string; reasons: string[]; text: string }> {
  const { data, errors } = await asked(official, operation, input, '__typename');
  expect(data?.[operation] ?? null).toBeNull();
  const [error] = errors;
  const reasons = (error?.extensions.reasons ?? []).map(({ code, field }) =>
    field ? `${code} ${field}` : code,
  );
  return { code: error?.extensions.code ?? '', reasons, text: JSON.stringify(errors) };
}

function asked(official: Official, operation: string, input: object, fields: string): Promise<OfficeAnswer> {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${fields} } }`;
  return official.ask(document, { input });
}

/** What a query answers; fails the test when it was refused. */
export async function read<T>(official: Official, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await official.ask(query, variables);
  expect(errors).toEqual([]);
  return data as T;
}
