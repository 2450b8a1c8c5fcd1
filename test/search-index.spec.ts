import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { highlightsOf } from '../src/register/search/highlights.rules.js';
import type { Passage } from '../src/register/search/passages.rules.js';
import { wholeQuery } from '../src/register/search/search-query.rules.js';
import { askedSearch, asksNothing } from '../src/register/search/search-text.rules.js';
import { searchVector } from '../src/register/search/search-vector.rules.js';
import { ChangeType } from '../src/words/register-words.js';
import {
  aBody,
  aMeeting,
  anIssue,
  anOrganisation,
  corrected,
  makePublic,
  theirs,
  withdrawn,
} from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

const body = aBody();
const car = anOrganisation('Folkvagnen AB', { names: [{ name: 'Svenska Bilimporten', kind: 'FORMER' }] });
const small = anOrganisation('Bilfirman Pling');
const issue = anIssue('Konserthus i Årjäng', body);
const met = aMeeting(body, {
  participants: [theirs(car)],
  asks: [{ side: 'COUNTERPART', text: 'Ja', position: 'SUPPORT', issueId: issue.id }],
});

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, body, car, small, issue, met, aMeeting(body));
});
afterAll(() => register.stop());

/** Whether the meeting, and nothing else, is found. */
async function finds(text: string): Promise<boolean> {
  const query = 'query ($text: String) { meetings(filter: { text: $text }) { nodes { id } } }';
  const { meetings } = await publicly<{ meetings: { nodes: { id: string }[] } }>(register, query, { text });
  expect(meetings.nodes.map(({ id }) => id)).toEqual(meetings.nodes.map(() => met.id));
  return meetings.nodes.length > 0;
}

async function organisationsCalled(text: string): Promise<string[]> {
  const query = 'query ($text: String) { organisations(filter: { text: $text }) { nodes { id } } }';
  const answer = await publicly<{ organisations: { nodes: { id: string }[] } }>(register, query, { text });
  return answer.organisations.nodes.map(({ id }) => id);
}

describe('what others are called is found as it is now', () => {
  test('after an organisation is renamed, merged, corrected, split and withdrawn', async () => {
    expect(await finds('bilimporten')).toBe(true);
    const renamed = corrected(car, { name: 'Norden Motor AB', names: [] });
    await makePublic(register, renamed);
    expect(await finds('motor')).toBe(true);
    expect(await finds('bilimporten')).toBe(false);
    // As published that day.
    expect(await finds('folkvagnen')).toBe(true);
    expect(await finds('pling')).toBe(false);
    const merge = { ...small.document, mergedIntoId: car.id, reason: 'Samma bolag' };
    await makePublic(register, { ...small, type: ChangeType.MERGED, document: merge });
    expect(await finds('pling')).toBe(true);
    expect(await organisationsCalled('pling')).toEqual([car.id]);
    await makePublic(register, corrected(renamed, { website: 'https://example.org' }));
    expect(await organisationsCalled('pling')).toEqual([car.id]);
    const split = { ...small.document, reason: 'Två bolag' };
    await makePublic(register, { ...small, type: ChangeType.SPLIT, document: split });
    expect(await finds('pling')).toBe(false);
    expect(await organisationsCalled('pling')).toEqual([small.id]);
    expect(await finds('motor')).toBe(true);
    await makePublic(register, withdrawn(car));
    expect(await finds('motor')).toBe(false);
  });

  test('after an issue has another title, and no longer when it is withdrawn', async () => {
    expect(await finds('konserthuset')).toBe(true);
    await makePublic(register, corrected(issue, { title: 'Operahus i Årjäng' }));
    expect(await finds('konserthuset')).toBe(false);
    expect(await finds('operahuset')).toBe(true);
    await makePublic(register, withdrawn(issue));
    expect(await finds('operahuset')).toBe(false);
  });
});

test('what the database finds and what is shown as found are the same, whatever is written and asked', async () => {
  const word = fc.constantFrom(
    'Sjukvård',
    'sjukvården',
    'hälsan',
    'HALSA',
    'Åre',
    'are',
    'acts',
    'act',
    '2026',
    'ab',
  );
  const written = fc.array(fc.tuple(word, fc.constantFrom(' ', '-', ', ')), { minLength: 1, maxLength: 8 });
  const passage: fc.Arbitrary<Passage> = fc.record({
    text: written.map((parts) => parts.flat().join('')),
    as: fc.constantFrom('title' as const, 'name' as const, 'text' as const),
  });
  const term = fc.oneof(
    word,
    word.map((one) => `${one.slice(0, 3)}*`),
    word.map((one) => one.slice(0, 4)),
    fc.tuple(word, word).map(([one, other]) => `"${one} ${other}"`),
    fc.tuple(word, word).map(([one, other]) => `${one}-${other.slice(0, 3)}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(passage, { minLength: 1, maxLength: 4 }), term, async (passages, asked) => {
      const search = askedSearch(asked, '/text');
      if (!search || asksNothing(search)) return;
      const [row] = await register.office.query<{ is_found: boolean }[]>(
        'SELECT $1::tsvector @@ $2::tsquery AS is_found',
        [searchVector(passages), wholeQuery(search)],
      );
      expect(highlightsOf(passages, search.all).length > 0).toBe(row?.is_found);
    }),
    { numRuns: 300 },
  );
});
