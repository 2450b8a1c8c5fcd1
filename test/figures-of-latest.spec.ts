import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  countFacet,
  countMeetings,
  isOfLatest,
} from '../src/register/queries/figures/meeting-figures.queries.js';
import { everyMeeting, LOOKED_AT, type MeetingSet } from '../src/register/queries/meetings/meeting-set.js';
import { readMeetings } from '../src/register/queries/meetings/meetings.queries.js';
import type { MeetingFilter } from '../src/register/questions/meeting-filter.inputs.js';
import { Reader } from '../src/register/reading/reader.service.js';
import type { Reading } from '../src/register/reading/reading.js';
import { MeetingFacet } from '../src/words/query-words.js';
import { FACETS, facetsOf, inFilter } from './support/facet-counts.js';
import { textOf } from './support/pages-as-sent.js';
import { makePublic } from './support/public-records.js';
import { frame, randomMeetings } from './support/random-meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, ...frame);
  await makePublic(register, ...randomMeetings(120));
});
afterAll(() => register.stop());

const read = <T>(work: (reading: Reading) => Promise<T>) =>
  register.app.get(Reader, { strict: false }).read(work);

/** The channels of the latest meetings, from a page of the list itself. */
async function channelsOf(filter: MeetingFilter, latest: number): Promise<Map<string, number>> {
  const set: MeetingSet = { owner: everyMeeting, filter };
  const { nodes } = await read((reading) => readMeetings(reading, set, { first: latest }));
  const counts = new Map<string, number>();
  for (const { channel } of nodes) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return counts;
}

// Two things at least are asked: of what has one value all figures are kept.
const someFilter = fc
  .subarray(
    FACETS.filter((facet) => facet !== MeetingFacet.CHANNEL),
    { minLength: 2, maxLength: 3 },
  )
  .chain((members) => fc.tuple(fc.constant(members), fc.array(fc.nat(3), { minLength: 3, maxLength: 3 })));

test('figures of the latest meetings are those of the list by date', async () => {
  const known = await facetsOf(register, {});
  await fc.assert(
    fc.asyncProperty(someFilter, fc.integer({ min: 1, max: 40 }), async ([members, picks], latest) => {
      const filter = Object.assign(
        {},
        ...members.map((member, index) => {
          const values = known[member] ?? [];
          return inFilter[member]?.(values[(picks[index] ?? 0) % values.length]?.value ?? '');
        }),
      ) as MeetingFilter;
      const set: MeetingSet = { owner: everyMeeting, filter, latest };
      const all = await read((reading) => countMeetings(reading, { owner: everyMeeting, filter }));
      expect(await read((reading) => countMeetings(reading, set))).toBe(Math.min(all, latest));
      const counts = await read((reading) =>
        countFacet(reading, set, { by: MeetingFacet.CHANNEL, first: 100 }),
      );
      expect(new Map(counts.map(({ value, count }) => [value, count]))).toEqual(
        await channelsOf(filter, latest),
      );
      expect(await read((reading) => isOfLatest(reading, set, MeetingFacet.CHANNEL))).toBe(all >= latest);
    }),
    { numRuns: 25 },
  );
});

test('the page of meetings counts the latest of many, and says so; of few it counts all', async () => {
  await register.office.query(
    `INSERT INTO register.meeting
     SELECT (jsonb_populate_record(item, jsonb_build_object(
       'id', gen_random_uuid(), 'reference', 'BIG-' || place, 'date', '2030-01-01'::date + place / 500,
       'last_day', '2030-01-01'::date + place / 500,
       'channel', CASE WHEN place BETWEEN 2000 AND 4999 THEN 'EMAIL_OR_LETTER' ELSE 'PHONE_CALL' END))).*
     FROM register.meeting AS item, generate_series(0, ${LOOKED_AT + 2999}) AS place
     WHERE item.id = (SELECT id FROM register.meeting LIMIT 1)`,
  );
  const page = async (query: string) =>
    textOf(await (await fetch(`${register.url}/en/meetings?${query}`)).text());
  const many = await page('dateFrom=2030-01-01&orderBy=DATE_ASC');
  expect(many).toContain('10,000 meetings or more');
  expect(many).toMatch(/How they met Phone call 8,000 E-mail or letter 2,000/);
  expect(many).toContain('Where there are more than 10,000, the latest are counted.');
  expect(await page('dateFrom=2030-01-01&dateTo=2030-01-04')).toContain('2,000 meetings');
  // What is asked of the facet itself is left out of what it counts.
  const letters = await page('dateFrom=2030-01-01&channel=EMAIL_OR_LETTER');
  expect(letters).toContain('3,000 meetings');
  expect(letters).not.toContain('3,000 meetings or more');
  expect(letters).toContain('Where there are more than 10,000, the latest are counted.');
  // How many they are is kept, but not how many of them have each value.
  const calls = await page('channel=PHONE_CALL');
  expect(calls).toMatch(/10,0\d\d meetings (?!or more)/);
  expect(calls).toContain('Where there are more than 10,000, the latest are counted.');
  const road = await page('topics=roads');
  expect(road).toMatch(/13,0\d\d meetings (?!or more)/);
  expect(road).not.toContain('the latest are counted');
  const swedish = textOf(await (await fetch(`${register.url}/meetings?dateFrom=2030-01-01`)).text());
  expect(swedish.replaceAll('\u00a0', ' ')).toContain('10 000 möten eller fler');
});
