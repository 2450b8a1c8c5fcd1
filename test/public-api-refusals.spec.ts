import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
});
afterAll(() => register.stop());

describe('what is outside the limits is refused, not cut', () => {
  interface Refused {
    status: number;
    body: {
      data?: unknown;
      errors: {
        message: string;
        extensions: { code: string; reasons?: { code: string; field: string }[] };
      }[];
    };
  }
  async function ask(query: string): Promise<Refused> {
    const response = await fetch(`${register.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: (await response.json()) as Refused['body'] };
  }
  const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const someone = '0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e';
  const many = JSON.stringify(Array.from({ length: 101 }, () => someone));

  test.each([
    ['a page too large', 'meetings(first: 101)', 'query.pageSize', '/first'],
    ['a negative page', 'organisations(last: -1)', 'query.pageSize', '/last'],
    ['a change log page too large', 'changes(first: 101)', 'query.pageSize', '/first'],
    ['a cursor that is none', 'meetings(after: "abc")', 'query.forgedCursor', '/after'],
    ['an empty cursor', 'meetings(before: "")', 'query.forgedCursor', '/before'],
    [
      'a cursor of another version',
      `meetings(after: "${cursor(9, 'DATE_DESC', '2026-01-01', someone)}")`,
      'query.forgedCursor',
      '/after',
    ],
    [
      'a cursor of another order',
      `meetings(after: "${cursor(1, 'DATE_ASC', '2026-01-01', someone)}")`,
      'query.forgedCursor',
      '/after',
    ],
    [
      'a cursor of a day that does not exist',
      `meetings(after: "${cursor(1, 'DATE_DESC', '2026-02-30', someone)}")`,
      'query.forgedCursor',
      '/after',
    ],
    [
      'a cursor with something put in',
      `meetings(after: "${cursor(1, 'DATE_DESC', "2026-01-01'; --", someone)}")`,
      'query.forgedCursor',
      '/after',
    ],
    [
      'a cursor without an id',
      `meetings(after: "${cursor(1, 'DATE_DESC', '2026-01-01', 'x')}")`,
      'query.forgedCursor',
      '/after',
    ],
    [
      'a cursor of the change log that is no position',
      'changes(after: "-1")',
      'query.forgedCursor',
      '/after',
    ],
    ['an id that is none', 'organisation(id: "x")', 'query.notAnId', '/id'],
    [
      'an id that is none, in a filter',
      `meetings(filter: { officialIds: ["${someone}", "1"] })`,
      'query.notAnId',
      '/filter/officialIds/1',
    ],
    ['an id that is none, in coverage', 'coverage(publicBodyIds: [7])', 'query.notAnId', '/publicBodyIds/0'],
    ['a node that is none', 'node(id: "")', 'query.notAnId', '/id'],
    [
      'a list too long',
      `meetings(filter: { publicBodyIds: ${many} })`,
      'query.tooManyValues',
      '/filter/publicBodyIds',
    ],
    ['a text too long', `meetings(filter: { text: "${'å'.repeat(201)}" })`, 'query.tooLong', '/filter/text'],
    [
      'too many words',
      `officials(filter: { text: "${'a '.repeat(21)}" })`,
      'query.tooManyWords',
      '/filter/text',
    ],
    [
      'control characters',
      'meetings(filter: { topics: ["a\\u0001"] })',
      'query.controlCharacters',
      '/filter/topics/0',
    ],
    [
      'a character that is none',
      'meetings(filter: { topics: ["a\\u0000"] })',
      'input.unreadable',
      '/filter/topics/0',
    ],
    ['neither id nor reference', 'meeting', 'query.oneOf', ''],
    ['both id and reference', `tombstone(id: "${someone}", reference: "A")`, 'query.oneOf', ''],
    ['too many months', 'coverage(from: "1990-01-01", to: "2026-01-01")', 'query.tooManyMonths', '/from'],
    [
      'a period that ends before it begins',
      'coverage(from: "2026-02-01", to: "2026-01-01")',
      'query.fromAfterTo',
      '/from',
    ],
  ])('%s', async (_, asked, code, field) => {
    const { status, body: answer } = await ask(`{ ${asked} { __typename } }`);
    expect(status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID', reasons: [{ code, field }] });
    expect(answer.errors[0]?.message).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    ['unknown fields', '{ meetings { drafts } }'],
    ['unknown arguments', '{ meetings(state: "DRAFT") { totalCount } }'],
    ['unknown members of a filter', '{ meetings(filter: { state: "DRAFT" }) { totalCount } }'],
    ['unknown values', '{ meetings(orderBy: SECRET) { totalCount } }'],
    ['days that do not exist', '{ meetings(filter: { dateFrom: "2026-02-30" }) { totalCount } }'],
    [
      'moments without offset',
      '{ meetings(filter: { changedSince: "2026-02-20T10:00:00" }) { totalCount } }',
    ],
    ['changes', 'mutation { publishMeeting { id } }'],
  ])('%s', async (_, query) => {
    const { status, body: answer } = await ask(query);
    expect(status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(answer.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('nothing random is understood as a cursor, nor does it break anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const { status } = await ask(`{ meetings(after: ${JSON.stringify(text)}) { totalCount } }`);
        expect(status).toBe(400);
      }),
      { numRuns: 40 },
    );
  });
});
