import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PUBLIC_ERRORS } from '../src/register/api/http/public-errors.js';
import { addressOf, post } from './support/asking.js';
import { projectRoot, rowsOf, sectionOf } from './support/documents.js';
import { sendRaw } from './support/raw-http.js';
import { asOwner } from './support/test-database.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const page = readFileSync(join(projectRoot, 'docs/errors.md'), 'utf8');
const rows = rowsOf(sectionOf(page, 'Codes'));

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
});
afterAll(() => register.stop());

test('the page of errors has every code with its statuses, and no other', () => {
  const known = Object.entries(PUBLIC_ERRORS).map(([code, statuses]) => [`\`${code}\``, statuses.join(', ')]);
  expect(rows.map(([code, statuses]) => [code, statuses])).toEqual(known);
  for (const [, , meaning, remedy] of rows) {
    expect(meaning).toMatch(/^[A-Z].{20,}/);
    expect(remedy).toMatch(/^[A-Z].{10,}/);
  }
});

/** A status and the code beside it. */
type Told = [status: number, code: string | undefined];

async function toldBy(answer: Response): Promise<Told> {
  return told(answer.status, await answer.text());
}

function told(status: number, text: string): Told {
  const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
  return [status, errors[0]?.extensions.code];
}

const QUERY = '{ topics { code } }';
const NUMBER = 'query ($first: Int) { meetings(first: $first) { totalCount } }';
const get = (path: string, init: RequestInit = {}) => fetch(`${register.url}${path}`, init).then(toldBy);
const ask = (query: string, more: object = {}) => post(register, { query, ...more }).then(toldBy);
const accepting = (accept: string) => fetch(addressOf(register, QUERY), { headers: { accept } }).then(toldBy);
const wire = async (text: string): Promise<Told> => {
  const [answer] = await sendRaw(register.url, text);
  return told(answer?.status ?? 0, answer?.body ?? '');
};

/** Each status that each code comes with, and what leads to it. */
const ways: Record<string, Partial<Record<number, () => Promise<Told>>>> = {
  GRAPHQL_PARSE_FAILED: { 400: () => ask('{ topics {') },
  GRAPHQL_VALIDATION_FAILED: { 400: () => ask('{ secrets }') },
  BAD_USER_INPUT: { 400: () => ask(NUMBER, { variables: { first: 'many' } }) },
  OPERATION_RESOLUTION_FAILURE: { 400: () => ask('query A { __typename } query B { __typename }') },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    400: () =>
      post(register, { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }).then(toldBy),
  },
  BAD_REQUEST: {
    400: () => get('/graphql'),
    406: () => accepting('text/csv'),
    415: () => get('/graphql?query={topics{code}}', { headers: { 'content-type': 'text/plain' } }),
  },
  INVALID: {
    400: () => ask('{ meetings(first: 500) { totalCount } }'),
    405: () => get('/graphql', { method: 'DELETE' }),
    415: () => get('/graphql', { method: 'POST', body: 'topics' }),
    417: () => wire('GET /graphql HTTP/1.1\r\nHost: a\r\nExpect: much\r\nConnection: close\r\n\r\n'),
    431: () => wire(`GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`),
  },
  LIMIT_EXCEEDED: {
    400: () => ask(`{ ${'a: __typename '.repeat(40)} }`),
    413: () => ask(' '.repeat(100_001)),
  },
  NOT_FOUND: { 404: () => get('/graphql/topics') },
};

describe('What leads to', () => {
  const cases = Object.entries(ways).flatMap(([code, statuses]) =>
    Object.entries(statuses).map(([status, way]) => [code, Number(status), way] as const),
  );
  test.each(cases)('%s with %d is told so', async (code, status, way) => {
    expect(await way?.()).toEqual([status, code]);
  });

  test('RATE_LIMITED, UNAVAILABLE and INTERNAL is told so', async () => {
    const narrow = await startTestApp({
      LIMIT_CLIENT_REQUESTS_PER_MINUTE: '2',
      LIMIT_ANSWER_SECONDS: '1',
      // Topics that were read once would be told without their table.
      LIMIT_KEPT_RECORDS: '0',
    });
    const inTopics = async (statement: string) => {
      const answers: Told[] = [];
      await asOwner(async (owner) => {
        await owner.query(`BEGIN; ${statement}`);
        answers.push(await toldBy(await fetch(addressOf(narrow, QUERY))));
        await owner.query('ROLLBACK');
      }, narrow.ownerUrl);
      return answers[0];
    };
    expect(await inTopics('LOCK TABLE register.topic')).toEqual([503, 'UNAVAILABLE']);
    await asOwner((owner) => owner.query('DROP TABLE register.topic'), narrow.ownerUrl);
    expect(await toldBy(await fetch(addressOf(narrow, QUERY)))).toEqual([500, 'INTERNAL']);
    expect(await toldBy(await fetch(addressOf(narrow, QUERY)))).toEqual([429, 'RATE_LIMITED']);
    await narrow.stop();
  });

  test('every code and status of the page is among these', () => {
    // Nobody waits a minute in a test for what comes too slowly.
    const others: Partial<Record<string, readonly number[]>> = {
      RATE_LIMITED: [429],
      UNAVAILABLE: [503],
      INTERNAL: [500],
      INVALID: [408],
    };
    const shown = Object.entries(PUBLIC_ERRORS).map(([code, statuses]) => [
      code,
      statuses.filter((status) => {
        const isShown = ways[code]?.[status] ?? others[code]?.includes(status);
        return !isShown;
      }),
    ]);
    expect(shown).toEqual(Object.keys(PUBLIC_ERRORS).map((code) => [code, []]));
    expect(Object.keys(ways).filter((code) => !(code in PUBLIC_ERRORS))).toEqual([]);
  });
});
