import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PublicChange } from '../src/publication/entries/entries.service.js';
import { BusyRegister } from './support/busy-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { type WalkDirection, type WalkedList, walkThrough } from './support/walking.js';

let register: TestApp;
let busy: BusyRegister;

beforeAll(async () => {
  register = await startTestApp();
  busy = new BusyRegister(register);
  await busy.open();
}, 60_000);
afterAll(() => register.stop());

/** A list, and the SQL that says what it holds. */
interface Walk extends WalkedList {
  holds: string;
}

const MEETING_ORDERS = ['DATE_DESC', 'DATE_ASC', 'PUBLISHED_DESC', 'PUBLISHED_ASC'];
const PARTY_ORDERS = ['NAME', 'MEETINGS_DESC', 'LATEST_MEETING_DESC'];
const FOUND = `filter: { text: "dubbelspår" } orderBy: RELEVANCE`;
const TITLED = `document->>'title' LIKE 'Dubbelspår%'`;
const meetings = (condition: string) => `SELECT id FROM register.meeting WHERE ${condition}`;

/** Every order of a list of meetings, of everybody or of one owner, whom a column of each meeting names. */
function meetingWalks(of: Owner | undefined, column: string): Walk[] {
  const condition = of ? `'${of.named}' = ANY(${column})` : 'true';
  const list = { field: 'meetings', ...(of ? { owner: of } : {}) };
  const orders = MEETING_ORDERS.map((order) => ({
    ...list,
    args: `orderBy: ${order}`,
    holds: meetings(condition),
  }));
  return [...orders, { ...list, args: FOUND, holds: meetings(`${condition} AND ${TITLED}`) }];
}

interface Owner {
  type: string;
  id: string;
  named: string;
}

function owner(type: string, { id, document }: PublicChange): Owner {
  const { code } = document;
  return { type, id, named: typeof code === 'string' ? code : id };
}

function partyWalks(field: string, table: string, name: string): Walk[] {
  const named = `SELECT id FROM register.${table} WHERE document->>'${name}' LIKE 'Alfa%'`;
  return [
    ...PARTY_ORDERS.map((order) => ({ field, args: `orderBy: ${order}`, holds: named })),
    ...(field === 'issues'
      ? []
      : [{ field, args: 'filter: { text: "alfa" } orderBy: RELEVANCE', holds: named }]),
  ];
}

const LISTS: Record<string, () => Walk[]> = {
  'all meetings': () => meetingWalks(undefined, ''),
  'the meetings of an organisation': () =>
    meetingWalks(owner('Organisation', busy.company), 'organisation_ids'),
  'the meetings of an official': () => meetingWalks(owner('Official', busy.official), 'official_ids'),
  'the meetings of a public body': () => meetingWalks(owner('PublicBody', busy.body), 'body_ids'),
  'the meetings of an issue': () => meetingWalks(owner('Issue', busy.issue), 'issue_ids'),
  'the meetings of a topic': () => meetingWalks(owner('Topic', busy.topic), 'topic_codes'),
  'all organisations': () => partyWalks('organisations', 'organisation', 'name'),
  'all officials': () => partyWalks('officials', 'official', 'name'),
  'all issues': () => partyWalks('issues', 'issue', 'title'),
  'nil returns': () => [{ field: 'nilReturns', holds: 'SELECT id FROM register.nil_return' }],
};

const course = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
  acts: fc.array(fc.nat(4), { minLength: 1, maxLength: 8 }),
});

describe.each(Object.keys(LISTS))('Walking through %s while others publish, correct and withdraw', (name) => {
  test.each<WalkDirection>(['forwards', 'backwards'])(
    'gives each record that did not change exactly once, in every order, %s',
    async (direction) => {
      for (const walk of LISTS[name]?.() ?? []) {
        await fc.assert(
          fc.asyncProperty(course, async ({ sizes, acts }) => {
            const before = await held(walk);
            busy.touched.clear();
            let done = 0;
            const between = async () => {
              await busy.happen(acts[done % acts.length] ?? 0);
              done += 1;
            };
            const seen = await walkThrough(register, walk, direction, { sizes, between });
            const still = (ids: readonly string[]) => ids.filter((id) => !busy.touched.has(id)).sort();
            expect([walk.args, still(seen)]).toEqual([walk.args, still(before)]);
          }),
          { numRuns: 2, endOnFailure: true },
        );
      }
    },
    120_000,
  );
});

test('Following the change log misses nothing and tells nothing twice, however fast it grows', async () => {
  let left = 10;
  const between = async () => {
    left -= 1;
    if (left > 0) await busy.happen(left);
  };
  const seen = await walkThrough(register, { field: 'changes' }, 'forwards', { sizes: [3, 1, 7], between });
  const entries = await register.register.query<{ id: string }[]>(
    'SELECT id FROM register.entry ORDER BY seq',
  );
  expect(seen).toEqual(entries.map(({ id }) => id));
}, 60_000);

async function held({ holds }: Walk): Promise<string[]> {
  const rows = await register.register.query<{ id: string }[]>(holds);
  return rows.map(({ id }) => id);
}
