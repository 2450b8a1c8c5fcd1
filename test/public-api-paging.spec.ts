import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  aBody,
  aMeeting,
  aNilReturn,
  anIssue,
  anOfficial,
  anOrganisation,
} from './support/public-records.js';
import { makePublic, ours, theirs } from './support/public-records.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;

const body = aBody();
const company = anOrganisation('Alfa AB');
const organisations = [
  company,
  ...['Örebro Tåg', 'Zebra AB', 'Ålö', 'Äpplet', 'beta', 'Beta'].map((name) => anOrganisation(name)),
];
const officials = [anOfficial('Anna', body), anOfficial(undefined, body), anOfficial('Åke', body)];
// Many share a day, and all share the moment of publication: the id decides.
const meetings = Array.from({ length: 23 }, (_, index) =>
  aMeeting(body, {
    date: `2026-01-${String(1 + (index % 5)).padStart(2, '0')}`,
    participants: [
      ...officials.map((official) => ours(official)),
      ...organisations.filter((__, at) => at === 0 || index % (at + 1) === 0).map((each) => theirs(each)),
    ],
  }),
);

beforeAll(async () => {
  register = await startTestApp();
  await makePublic(register, body, ...organisations, ...officials, ...meetings);
  await makePublic(register, anIssue('Alfa', body), anIssue('Örat', body), anIssue('Zon', body));
  await makePublic(
    register,
    ...['01', '02', '03'].map((day) => aNilReturn(body, { from: `2026-01-${day}` })),
  );
});
afterAll(() => register.stop());

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}
interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: PageInfo;
  totalCount: number;
}

const PAGE =
  'edges { cursor node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** A page of a list; texts are written as GraphQL has them, words in capitals are enum values. */
async function page(list: string, args: object): Promise<Page> {
  const given = Object.entries(args).map(([name, value]) => `${name}: ${literal(value)}`);
  const asked = given.length > 0 ? `(${given.join(', ')})` : '';
  const answer = await publicly<{ found: Page }>(register, `{ found: ${list}${asked} { ${PAGE} } }`);
  return answer.found;
}

function literal(value: unknown): string {
  return typeof value === 'string' && !/^[A-Z_]+$/.test(value) ? JSON.stringify(value) : String(value);
}

type Direction = 'forwards' | 'backwards';

const DIRECTIONS = {
  forwards: { size: 'first', from: 'after', more: 'hasNextPage', end: 'endCursor' },
  backwards: { size: 'last', from: 'before', more: 'hasPreviousPage', end: 'startCursor' },
} as const;

/** Walks from one end to the other; the ids in the order of the list. */
async function walk(list: string, args: object, size: number, direction: Direction): Promise<string[]> {
  const words = DIRECTIONS[direction];
  const pages: string[][] = [];
  let cursor: string | null = null;
  do {
    const from: object = cursor === null ? {} : { [words.from]: cursor };
    const { edges, nodes, pageInfo } = await page(list, { ...args, ...from, [words.size]: size });
    expect(edges.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id));
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    pages.push(nodes.map(({ id }) => id));
    cursor = pageInfo[words.more] ? pageInfo[words.end] : null;
  } while (cursor !== null);
  return (direction === 'forwards' ? pages : pages.reverse()).flat();
}

const lists: [string, object, number][] = [
  ...['DATE_DESC', 'DATE_ASC', 'PUBLISHED_DESC', 'PUBLISHED_ASC', 'RELEVANCE'].map(
    (orderBy): [string, object, number] => ['meetings', { orderBy }, 23],
  ),
  ...['NAME', 'MEETINGS_DESC', 'LATEST_MEETING_DESC', 'RELEVANCE'].flatMap(
    (orderBy): [string, object, number][] => [
      ['organisations', { orderBy }, 7],
      ['officials', { orderBy }, 3],
    ],
  ),
  ...['NAME', 'MEETINGS_DESC', 'LATEST_MEETING_DESC'].map((orderBy): [string, object, number] => [
    'issues',
    { orderBy },
    3,
  ]),
  ['nilReturns', {}, 3],
];

test.each(lists)(
  'walking through %s %j gives each record once, in both directions alike',
  async (list, args, count) => {
    const whole = await page(list, { ...args, first: 100 });
    const ids = whole.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(count);
    expect(whole.totalCount).toBe(count);
    expect(await walk(list, args, 3, 'forwards')).toEqual(ids);
    expect(await walk(list, args, 2, 'backwards')).toEqual(ids);
  },
);

test('the change log is walked by its positions', async () => {
  const ids = await walk('changes', {}, 7, 'forwards');
  const { totalCount } = await page('changes', {});
  expect(ids).toHaveLength(totalCount);
  const rest = await page('changes', { after: String(totalCount - 1) });
  expect(rest.edges.map(({ cursor }) => cursor)).toEqual([String(totalCount)]);
  expect((await page('changes', { after: '999999' })).nodes).toEqual([]);
});

test('names are sorted as in Sweden, and those without a name come last', async () => {
  const query = '{ organisations { nodes { name } } officials { nodes { name } } }';
  const answer = await publicly<Record<'organisations' | 'officials', { nodes: { name: string | null }[] }>>(
    register,
    query,
  );
  const sorted = answer.organisations.nodes.map(({ name }) => name);
  expect(sorted.slice(3)).toEqual(['Zebra AB', 'Ålö', 'Äpplet', 'Örebro Tåg']);
  expect(sorted.slice(1, 3).sort()).toEqual(['Beta', 'beta']);
  expect(answer.officials.nodes.map(({ name }) => name)).toEqual(['Anna', 'Åke', null]);
});

test('a page is the one that the cursor specification describes, whatever is asked', async () => {
  const all = (await page('meetings', { first: 100 })).edges;
  const size = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined });
  const at = fc.option(fc.integer({ min: 0, max: all.length - 1 }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(fc.record({ first: size, last: size, after: at, before: at }), async (asked) => {
      const cursors = { after: all[asked.after ?? -1]?.cursor, before: all[asked.before ?? -1]?.cursor };
      const args = Object.entries({ ...asked, ...cursors }).filter(([, value]) => value !== undefined);
      const { edges, pageInfo } = await page('meetings', Object.fromEntries(args));
      expect(edges).toEqual(specified(all, asked));
      if (edges.length === 0) return;
      const end = all.findIndex(({ cursor }) => cursor === pageInfo.endCursor);
      expect(pageInfo.hasNextPage).toBe(end < all.length - 1);
      expect(pageInfo.hasPreviousPage).toBe(end >= edges.length);
    }),
    { numRuns: 60 },
  );
});

// The algorithm of the Relay specification: cursors first, then first, then last. Without a size we give 20.
function specified<T>(
  all: readonly T[],
  {
    first,
    last,
    after = -1,
    before = all.length,
  }: Partial<Record<'first' | 'last' | 'after' | 'before', number>>,
): T[] {
  const within = all.slice(after + 1, Math.max(before, 0));
  const size = first ?? (last === undefined ? 20 : within.length);
  const start = within.slice(0, size);
  return last === undefined ? start : start.slice(Math.max(0, start.length - last));
}

test('walking gives each record exactly once while others are being published', async () => {
  const before = meetings.map(({ id }) => id);
  const writing = (async () => {
    for (let day = 1; day <= 12; day += 1) {
      await makePublic(register, aMeeting(body, { date: `2026-01-${String(day).padStart(2, '0')}` }));
    }
  })();
  const walks = await Promise.all([
    walk('meetings', { orderBy: 'DATE_DESC' }, 2, 'forwards'),
    walk('meetings', { orderBy: 'DATE_ASC' }, 3, 'backwards'),
    walk('meetings', { orderBy: 'PUBLISHED_ASC' }, 2, 'forwards'),
  ]);
  await writing;
  for (const ids of walks) {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(before));
  }
});

test('a cursor belongs to its own list, however alike others are sorted', async () => {
  const lists = ['organisations', 'officials', 'issues', 'meetings', 'nilReturns', 'changes'];
  const cursorOf = async (list: string, orderBy = '') => {
    const answer = await publicly<Record<string, { pageInfo: { endCursor: string } }>>(
      register,
      `{ ${list}(first: 2${orderBy}) { pageInfo { endCursor } } }`,
    );
    return answer[list]?.pageInfo.endCursor ?? '';
  };
  for (const list of lists) {
    const cursor = await cursorOf(list);
    for (const other of lists) {
      const asked = publicly(register, `{ ${other}(after: "${cursor}") { pageInfo { endCursor } } }`);
      if (other === list) expect(await asked).toHaveProperty(list);
      else await expect(asked).rejects.toThrow('This is not a cursor of this list');
    }
  }
  const found = ', filter: { text: "al*" }, orderBy: RELEVANCE';
  const cursor = await cursorOf('organisations', found);
  const others = publicly(register, `{ issues(after: "${cursor}"${found}) { pageInfo { endCursor } } }`);
  await expect(others).rejects.toThrow('This is not a cursor of this list');
});
