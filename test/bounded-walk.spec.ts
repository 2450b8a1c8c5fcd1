import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { boundedWalk, type Walk, walkWhereCommon } from '../src/register/queries/lists/bounded-walk.js';
import { makePublic } from './support/public-records.js';
import { frame, randomMeetings } from './support/random-meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const FIRST = `'2024-03-01'::date`;
const LASTING = `item.last_day > item.date AND item.last_day >= ${FIRST}`;
const BY_DATE = `(item.date >= ${FIRST} OR ${LASTING})`;
const EITHER = { most: `item.date >= ${FIRST}`, others: `item.date < ${FIRST} AND ${LASTING}` };

let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, ...frame, ...randomMeetings(200));
});
afterAll(() => register.stop());

async function idsOf(sql: string): Promise<string[]> {
  const rows = await register.register.query<{ id: string }[]>(sql);
  return rows.map(({ id }) => id);
}

test.each([
  ['the newest first', true, false],
  ['the oldest first', false, false],
  ['all of them, the newest first', true, true],
  ['all of them, the oldest first', false, true],
])('a page is the same however far it may be walked for, %s', async (_, descending, isDense) => {
  const conditions = isDense ? [BY_DATE] : [BY_DATE, 'item.late'];
  const direction = descending ? 'DESC' : 'ASC';
  const sorting = `item.date ${direction}, item.id ${direction}`;
  const asked = await idsOf(
    `SELECT id FROM register.meeting AS item WHERE ${conditions.join(' AND ')} ORDER BY ${sorting}`,
  );
  expect(asked.length).toBeGreaterThan(10);
  for (const steps of [1, 5, 20, 80, 1000]) {
    for (const limit of [1, 3, asked.length - 1, asked.length + 1]) {
      const walk: Walk = { steps, isShort: undefined, bounds: [], either: EITHER, isDense };
      const wanted = { table: 'meeting', conditions, between: [], sorting, descending, limit };
      const found = await idsOf(
        `SELECT id FROM (${boundedWalk(wanted, walk)}) AS item ORDER BY ${sorting} LIMIT ${limit}`,
      );
      expect({ steps, limit, found }).toEqual({ steps, limit, found: asked.slice(0, limit) });
    }
  }
});

test.each([
  ['every second one fulfils', `item.direction = 'INWARD'`],
  ['few fulfil', `item.late AND item.direction = 'INWARD'`],
  ['none fulfils', 'item.reference IS NULL'],
])(
  'the first of a list are the same whether it is worth walking for them or not, where %s what is asked',
  async (_, condition) => {
    const sorting = 'item.date DESC, item.id DESC';
    const asked = await idsOf(
      `SELECT id FROM register.meeting AS item WHERE ${condition} ORDER BY ${sorting}`,
    );
    // The more is wanted, the more common it must be to be walked for.
    const walk = { steps: 4000, isShort: undefined, bounds: [], either: undefined, isDense: false };
    for (const limit of [1, 3, 50, 200, 2000]) {
      const wanted = {
        ...{ table: 'meeting', sorting, limit },
        conditions: [condition],
        between: [],
        descending: true,
      };
      const first = walkWhereCommon(wanted, walk);
      const found = await idsOf(`SELECT id FROM (${first}) AS item ORDER BY ${sorting} LIMIT ${limit}`);
      expect({ limit, found }).toEqual({ limit, found: asked.slice(0, limit) });
    }
  },
);
