import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { company, publishExample, twin } from './support/example-register.js';
import { openData, type OpenDataAnswer } from './support/open-data.js';
import { aMeeting, makePublic, ours, theirs } from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import {
  committee,
  company as railways,
  olof,
  publishThreeMeetings,
  region,
  issue,
} from './support/three-meetings.js';

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp({ LIMIT_CLIENT_REQUESTS_PER_MINUTE: '0', LIMIT_CLIENT_COST: '0' });
  await publishThreeMeetings(register);
  await publishExample(register);
  const more = Array.from({ length: 40 }, (_, index) =>
    aMeeting(index % 2 === 0 ? region : committee, {
      date: `2026-01-${String(1 + (index % 9)).padStart(2, '0')}`,
      participants: [ours(olof), theirs(index % 3 === 0 ? railways : company)],
      topicCodes: index % 4 === 0 ? ['transport.railways'] : ['arts'],
      issueIds: index % 5 === 0 ? [issue.id] : [],
      late: index % 7 === 0,
    }),
  );
  await makePublic(register, ...more);
});
afterAll(() => register.stop());

interface Page {
  items: { id: string }[];
  totalCount?: number;
  links: { self: string; next: string | null };
}

// Most members of a filter are left out, so that something is found.
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const some = <T>(...values: T[]) => maybe(fc.subarray(values, { minLength: 1 }));
const one = <T>(...values: T[]) => maybe(fc.constantFrom(...values));
const day = one('2024-05-05', '2025-12-31', '2026-01-03', '2026-02-10');

const QUESTIONS = {
  meetings: fc.record({
    text: one('dubbelspår', 'bussträfik', 'hus', 'malmo', '"på sjukhusen"', 'spår -bana', ''),
    dateFrom: day,
    dateTo: day,
    direction: some('INBOUND', 'OUTBOUND', 'UNKNOWN'),
    channel: some('IN_PERSON', 'TRIP', 'PHONE_CALL'),
    publicBodyIds: some(region.id, committee.id, '0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e'),
    organisationIds: some(railways.id, company.id, twin.id.toUpperCase()),
    topics: some('transport', 'transport.railways', 'arts', 'nothing'),
    issueIds: some(issue.id),
    country: some('SE', 'be'),
    late: one(true, false),
    hasDocuments: one(true, false),
    corrected: one(true, false),
    changedSince: one('2026-03-01T11:00:00+01:00', '2026-02-14T10:00:00Z'),
  }),
  organisations: fc.record({
    text: one('exempel', 'tåg', 'bolag', 'zzz'),
    kind: some('COMPANY', 'TRADE_UNION', 'CONSULTANCY'),
    country: some('SE', 'no'),
    identifier: one('556036-0793', '1'),
  }),
  officials: fc.record({
    text: one('olof', 'ledamot', 'regionråd eva'),
    publicBodyIds: some(region.id, committee.id),
    activeOn: one('2020-01-01', '2023-01-01', '1999-01-01'),
  }),
  issues: fc.record({
    text: one('konserthus', 'dubbelspår'),
    status: some('PURSUED', 'ADOPTED'),
    topics: some('arts', 'transport'),
    targetLevels: some('EU', 'GOVERNMENT'),
  }),
} as const;

const ORDERS = {
  meetings: ['DATE_DESC', 'DATE_ASC', 'PUBLISHED_DESC', 'PUBLISHED_ASC', 'RELEVANCE'],
  organisations: ['NAME', 'MEETINGS_DESC', 'LATEST_MEETING_DESC'],
  officials: ['NAME', 'MEETINGS_DESC', 'LATEST_MEETING_DESC'],
  issues: ['NAME', 'MEETINGS_DESC', 'LATEST_MEETING_DESC'],
} as const;

const FILTERS = {
  meetings: 'MeetingFilter',
  organisations: 'OrganisationFilter',
  officials: 'OfficialFilter',
  issues: 'IssueFilter',
} as const;

const ORDER_TYPES = {
  meetings: 'MeetingOrder',
  organisations: 'PartyOrder',
  officials: 'PartyOrder',
  issues: 'IssueOrder',
} as const;

type List = keyof typeof QUESTIONS;

/** The ids that GraphQL gives, page by page, and how many it counts. */
async function byGraphql(list: List, filter: object, orderBy: string): Promise<[string[], number]> {
  const query = `query ($filter: ${FILTERS[list]}, $orderBy: ${ORDER_TYPES[list]}) {
    found: ${list}(filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { id } } }`;
  interface Answer {
    found: { totalCount: number; nodes: { id: string }[] };
  }
  const { found } = await publicly<Answer>(register, query, { filter, orderBy });
  return [found.nodes.map(({ id }) => id), found.totalCount];
}

/** The same by REST, in pages of seven. */
async function byRest(list: List, filter: object, orderBy: string): Promise<[string[], number | undefined]> {
  const given = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => [name, String(each)]),
  );
  const parameters = new URLSearchParams([
    ...given,
    ['orderBy', orderBy],
    ['limit', '7'],
    ['totalCount', 'true'],
  ]);
  const ids: string[] = [];
  let count: number | undefined;
  for (let next: string | null = `/${list}?${parameters.toString()}`; next !== null;) {
    const { body, status, text }: OpenDataAnswer<Page> = await openData<Page>(register, next);
    if (status !== 200) throw new Error(text);
    ids.push(...body.items.map(({ id }) => id));
    count = body.totalCount;
    next = body.links.next;
  }
  return [ids, count];
}

describe('REST finds what GraphQL finds, in the same order and as many', () => {
  test.each(Object.keys(QUESTIONS) as List[])('among the %s', async (list) => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(QUESTIONS[list], fc.constantFrom(...ORDERS[list]), async (filter, orderBy) => {
        const rest = await byRest(list, filter, orderBy);
        expect(rest).toEqual(await byGraphql(list, filter, orderBy));
        found += rest[0].length;
      }),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(20);
  });
});
