import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makePublic, withdrawn } from './support/public-records.js';
import { aMeeting, corrected } from './support/public-records.js';
import { publishExample } from './support/example-register.js';
import { FACETS, facetsOf, type Filter, inFilter, requireEqualCounts } from './support/facet-counts.js';
import { frame, randomMeetings, someBody } from './support/random-meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await publishExample(register);
  await makePublic(register, ...frame);
  await makePublic(register, ...randomMeetings(120));
});
afterAll(() => register.stop());

test('every value of every facet counts the meetings that the filter finds by it', async () => {
  const facets = await facetsOf(register, {});
  expect(FACETS.filter((by) => (facets[by] ?? []).length < 2)).toEqual([]);
  await requireEqualCounts(register, {}, 100);
});

test('a facet counts as if its own filter were not given, and obeys all the others', async () => {
  const { TOPIC: topics = [], CHANNEL: channels = [] } = await facetsOf(register, {});
  const filter = { topics: [topics[0]?.value] };
  const narrowed = await facetsOf(register, filter);
  expect(narrowed['TOPIC']).toEqual(topics);
  expect(narrowed['CHANNEL']).not.toEqual(channels);
  await requireEqualCounts(register, filter, 100);
});

// A filter of one to three members, each with one or two values that occur, or with nothing that does.
const someFilter = fc
  .subarray([...FACETS, 'late', 'text', 'corrected', 'review'], { minLength: 1, maxLength: 3 })
  .chain((members) => fc.tuple(fc.constant(members), fc.array(fc.nat(3), { minLength: 6, maxLength: 6 })));

test('counts of facets equal counts by filter, whatever else is asked', async () => {
  const known = await facetsOf(register, {});
  const others: Record<string, Filter> = {
    late: { late: false },
    text: { text: 'tåg' },
    corrected: { corrected: false },
    review: { review: ['FOUR_EYES', 'IMPORTED'] },
  };
  await fc.assert(
    fc.asyncProperty(someFilter, async ([members, picks]) => {
      const filter = Object.assign(
        {},
        ...members.map((member, index) => {
          const values = known[member];
          const value = values?.[(picks[index] ?? 0) % values.length]?.value;
          return value === undefined ? others[member] : inFilter[member]?.(value);
        }),
      ) as Filter;
      await requireEqualCounts(register, filter, 2);
    }),
    { numRuns: 12 },
  );
});

async function requireExactCounters(): Promise<void> {
  for (const table of ['meeting_count', 'meeting_count_within']) {
    const [held, anew] = await Promise.all([countsIn(table), countsIn(`${table}_anew()`)]);
    expect(held.length).toBeGreaterThan(0);
    expect(held).toEqual(anew);
  }
}

function countsIn(source: string): Promise<unknown[]> {
  return register.office.query(`SELECT * FROM register.${source} AS item ORDER BY item::text COLLATE "C"`);
}

test('what is counted beforehand is what there is, after corrections, withdrawals and batches', async () => {
  const [first = aMeeting(someBody), second = first, ...rest] = randomMeetings(30);
  await makePublic(register, first, second, ...rest);
  await makePublic(
    register,
    corrected(first, { channel: 'TRIP', date: '2019-12-31', endDate: '2021-01-01', topicCodes: [] }),
    withdrawn(second),
  );
  await requireExactCounters();
});

test('nobody but the meetings themselves changes what is counted', async () => {
  for (const change of [
    'UPDATE register.meeting_count SET count = 1',
    'DELETE FROM register.meeting_count',
    'UPDATE register.meeting_count_within SET count = 1',
    'DELETE FROM register.meeting_count_within',
  ]) {
    await expect(register.office.query(change)).rejects.toThrow(/permission denied/);
  }
});
