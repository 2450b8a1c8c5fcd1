import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrate } from '../src/demonstrate.js';
import { answerTo, areEqual, kindOf, pathsIn, type Question } from './support/crawling.js';
import { aVenue } from './support/demonstration.js';
import { documentedQueries } from './support/documented-queries.js';
import { CANARY, changeWhatIsPrivate, copyOf } from './support/private-changes.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner, makeTestDatabase } from './support/test-database.js';

const PUBLIC_URL = 'http://localhost:3000';
const NOW = '2026-03-02T09:00:00Z';
// Enough to meet each kind of page and file in both languages, with several things each.
const MOST = 600;
const MOST_OF_A_KIND = 8;
const OPENINGS = [
  '/',
  '/en',
  '/meetings?text=V%C3%A5rd',
  '/robots.txt',
  '/sitemap.xml',
  '/graphql/schema.graphql',
  '/opendata',
  '/nowhere',
];

let one: TestApp;
let other: TestApp;
let dataDir: string;
let changed: string[];
let drafts: string[];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'dagsljus-bytes-'));
  const database = await makeTestDatabase();
  await demonstrate(await aVenue(database.url, dataDir));
  const copy = await copyOf(database.url);
  changed = await changeWhatIsPrivate(copy.url);
  drafts = await asOwner(async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      'SELECT id FROM office.meeting WHERE published_at IS NULL ORDER BY id',
    );
    return rows.map(({ id }) => id);
  }, database.url);
  [one, other] = [await startTestApp({}, database), await startTestApp({}, copy)];
  for (const register of [one, other]) register.clock.set(NOW);
}, 240_000);
afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
  rmSync(dataDir, { recursive: true });
});

/** Both answers to everything that some openings lead to, and to what that leads to. */
async function compare(openings: readonly Question[]) {
  const asked = new Map(openings.map((question) => [question.path + (question.body ?? ''), question]));
  const kinds = new Map<string, number>();
  const differing: string[] = [];
  for (const [name, question] of asked) {
    const [mine, theirs] = await Promise.all([answerTo(one.url, question), answerTo(other.url, question)]);
    if (!areEqual(mine, theirs) || theirs.body.includes(CANARY)) differing.push(name);
    for (const path of pathsIn(mine, PUBLIC_URL)) {
      if (asked.size < MOST && !asked.has(path) && isWanted(path, kinds)) asked.set(path, { path });
    }
  }
  return { differing, asked: [...asked.keys()], kinds: [...kinds.keys()] };
}

function isWanted(path: string, kinds: Map<string, number>): boolean {
  if (path.startsWith('/office')) return false;
  const kind = kindOf(path);
  const known = kinds.get(kind) ?? 0;
  kinds.set(kind, known + 1);
  return known < MOST_OF_A_KIND;
}

describe('Two registers that differ only in what is not public', () => {
  it('do differ: in drafts, delayed meetings, withheld names, accounts, notes and letters', () => {
    expect(changed).toEqual(
      expect.arrayContaining([
        'office.meeting.title',
        'office.meeting.purpose',
        'office.meeting.returned_reason',
        'office.meeting.embargo_decision',
        'office.participant.name',
        'office.ask.text',
        'office.account.display_name',
        'letterbox.report.text',
      ]),
    );
  });

  it('give the same bytes for every page, file, feed and answer that can be reached', async () => {
    const queries = documentedQueries.map(({ query }) => ({
      path: '/graphql',
      body: JSON.stringify({ query: query.replaceAll('CURSOR', '') }),
    }));
    const byId = drafts.flatMap((id) => [
      { path: `/meetings/${id}` },
      { path: '/graphql', body: JSON.stringify({ query: `{ node(id: "${id}") { id } }` }) },
    ]);
    const { differing, asked, kinds } = await compare([
      ...OPENINGS.map((path) => ({ path })),
      ...queries,
      ...byId,
    ]);
    process.stderr.write(`${asked.length} requests of ${kinds.length} kinds\n`);
    expect(differing).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(200);
    for (const kind of [
      /\.csv/,
      /\.xlsx/,
      /\.sqlite/,
      /feeds.*atom/,
      /^\/en\/meetings\/:key/,
      /opendata.*jsonl/,
    ]) {
      expect(kinds.filter((each) => kind.test(each)).length).toBeGreaterThan(0);
    }
  }, 240_000);

  it('would be told apart by one published word', async () => {
    await asOwner(
      (owner) =>
        owner.query(`UPDATE register.meeting SET document = jsonb_set(document, '{title}', '"Ett annat ord"')
          WHERE id = (SELECT id FROM register.meeting ORDER BY date DESC LIMIT 1)`),
      other.ownerUrl,
    );
    const { differing } = await compare([{ path: '/meetings?orderBy=DATE_DESC&text=annat' }]);
    expect(differing.length).toBeGreaterThan(0);
  }, 120_000);
});
