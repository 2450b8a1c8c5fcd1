import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publishExample } from './support/example-register.js';
import { openData } from './support/open-data.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp({ LIMIT_CLIENT_REQUESTS_PER_MINUTE: '0', LIMIT_CLIENT_COST: '0' });
  await publishExample(register);
});
afterAll(() => register.stop());

const LISTS = [
  '/meetings',
  '/organisations',
  '/officials',
  '/issues',
  '/nil-returns',
  '/changes',
  '/topics',
  '',
];
const NAMES = [
  'text',
  'limit',
  'cursor',
  'topics',
  'dateFrom',
  'changedSince',
  'late',
  'orderBy',
  'officialIds',
  'country',
  'decisionReference',
  'identifier',
  'totalCount',
  '__proto__',
  'constructor',
];

const characters = fc.constantFrom(
  '%',
  '_',
  '\\',
  "'",
  '"',
  '\0',
  '&',
  '=',
  '+',
  '*',
  '-',
  '\u202e',
  '😀',
  'å',
);
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: characters, maxLength: 40 }),
  fc.constantFrom('', '-1', '0', '1e9', 'NaN', 'null', 'true', '2026-02-29', '9999-12-31', '9'.repeat(40)),
);
const parameter = fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, odd), odd);

/** As a careful client writes it, or as it comes. */
const written = fc.constantFrom(
  (text: string) => encodeURIComponent(text),
  (text: string) => encodeURI(text).replaceAll('#', ''),
);

test('no parameter, however odd, breaks anything, and every refusal is brief', async () => {
  const question = fc.tuple(fc.constantFrom(...LISTS), fc.array(parameter, { maxLength: 6 }), written);
  await fc.assert(
    fc.asyncProperty(question, async ([list, given, write]) => {
      const query = given.map((pair) => pair.map(write).join('=')).join('&');
      const { status, text } = await openData(register, `${list}?${query}`);
      expect([200, 400]).toContain(status);
      if (status === 400) expect(Buffer.byteLength(text)).toBeLessThan(2000);
    }),
    { numRuns: 400 },
  );
});

test('no address, however odd, breaks anything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...LISTS), odd, async (list, text) => {
      const { status, body } = await openData(register, `${list}/${encodeURIComponent(text)}`);
      expect([200, 400, 404]).toContain(status);
      if (status !== 200) expect(body).toMatchObject({ status, type: expect.stringContaining('/problems/') });
    }),
    { numRuns: 150 },
  );
});
