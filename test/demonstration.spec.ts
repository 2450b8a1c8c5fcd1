import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../src/office/accounts/account.entity.js';
import { Actors } from '../src/office/accounts/actors.service.js';
import { DueKind } from '../src/office/meetings/lists/due-item.object.js';
import { DueQueries } from '../src/office/meetings/lists/due.queries.js';
import { demonstrate, demonstrationAtStart } from '../src/demonstrate.js';
import { planOf } from '../src/demonstration/script/plan.rules.js';
import { stories } from '../src/demonstration/stories/stories.js';
import { wholeMeetings } from '../src/office/meetings/lists/meeting-lists.js';
import { Meeting } from '../src/office/meetings/meeting.entity.js';
import { ObstacleQueries } from '../src/office/meetings/steps/obstacles.queries.js';
import { checkChain } from '../src/publication/verification/database/chain-check.js';
import { Role } from '../src/words/body-words.js';
import { daysBetween } from '../src/words/dates.js';
import { MeetingState } from '../src/words/meeting-words.js';
import { scanText } from '../src/words/text-scan.js';
import { type Demonstration, startDemonstration } from './support/demonstration.js';
import { post } from './support/office.js';
import { publicly } from './support/publicly.js';
import { issuedTooLate } from './support/rdf/dates.js';
import { readTurtle } from './support/rdf/reading.js';
import type { TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';

interface Told {
  id: string;
  title: string;
  date: string;
  direction: string;
  channel: string;
  language: string;
  late: boolean;
  review: string;
  daysToPublication: number;
  publicBody: { demonstration: boolean };
}

interface Page {
  meetings: { nodes: Told[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const MEETINGS = `query ($after: String) { meetings(first: 100, after: $after) {
  nodes { id title date direction channel language late review daysToPublication publicBody { demonstration } }
  pageInfo { hasNextPage endCursor } } }`;

let register: Demonstration;
let meetings: Told[];

beforeAll(async () => {
  register = await startDemonstration();
  meetings = await everyMeeting(register);
}, 120_000);

afterAll(() => register.stop());

describe('The demonstration register', () => {
  it('says of every record that it is invented', async () => {
    const { register: about, publicBodies } = await publicly<{
      register: { demonstration: boolean };
      publicBodies: { demonstration: boolean }[];
    }>(register, '{ register { demonstration } publicBodies { demonstration } }');
    expect(about.demonstration).toBe(true);
    expect(publicBodies.length).toBeGreaterThan(10);
    expect([...publicBodies, ...meetings.map(({ publicBody }) => publicBody)]).not.toContainEqual({
      demonstration: false,
    });
    const real = await register.register.query<unknown[]>(
      `SELECT document FROM register.organisation WHERE document->>'sector' NOT LIKE 'Påhittad för demonstration%'`,
    );
    expect(real).toEqual([]);
  });

  it('tells of three hundred meetings over two years, in both directions and two languages', () => {
    expect(meetings.length).toBeGreaterThanOrEqual(300);
    const days = meetings.map(({ date }) => date).sort();
    expect(daysBetween(days[0] ?? '', days.at(-1) ?? '')).toBeGreaterThan(690);
    const counts = (of: (meeting: Told) => string) => countsOf(meetings.map(of));
    expect(counts(({ direction }) => direction)['OUTBOUND']).toBeGreaterThan(60);
    expect(counts(({ direction }) => direction)['INBOUND']).toBeGreaterThan(150);
    expect(counts(({ language }) => language)['en']).toBeGreaterThan(25);
    expect(Object.keys(counts(({ channel }) => channel)).length).toBeGreaterThan(6);
  });

  it('tells the same stories every time, each in words of its own', async () => {
    const rows = await register.office.query<{ title: string }[]>('SELECT title FROM office.meeting');
    const written = stories.flatMap((story) => story.meetings);
    const renamed = written.flatMap(({ afterwards }) =>
      afterwards.filter((what) => what.verb === 'correct' && what.field === 'title'),
    );
    const told = rows.filter(({ title }) => written.some((meeting) => meeting.title === title));
    expect(rows.length).toBe(written.length);
    expect(told.length).toBe(written.length - renamed.length);
    expect(new Set(written.map(({ purpose }) => purpose)).size).toBe(written.length);
    const days = (today: string) => planOf(stories, today).map(({ date, reviewedAt }) => [date, reviewedAt]);
    expect(days('2026-05-05')).toEqual(days('2026-05-05'));
  });

  it('was published within the days that are usual, and a few too late', () => {
    const late = meetings.filter((meeting) => meeting.late);
    expect(late.length).toBeGreaterThan(5);
    expect(late.length).toBeLessThan(60);
    expect(late.every(({ daysToPublication }) => daysToPublication > 14)).toBe(true);
  });

  it('has meetings in every state', async () => {
    const rows = await register.office.query<{ state: string }[]>('SELECT state FROM office.meeting');
    const counts = countsOf(rows.map(({ state }) => state));
    expect(Object.keys(counts).sort()).toEqual(Object.values(MeetingState).sort());
    expect(counts['DELAYED']).toBe(2);
  });

  it('was corrected, redacted, withdrawn and merged', async () => {
    const rows = await register.register.query<{ type: string }[]>('SELECT type FROM register.entry');
    const counts = countsOf(rows.map(({ type }) => type));
    expect(counts['REDACTED']).toBe(2);
    expect(counts['MERGED']).toBe(1);
    expect(counts['WITHDRAWN']).toBeGreaterThanOrEqual(1);
    const corrections = await register.register.query<unknown[]>(
      `SELECT seq FROM register.entry WHERE kind = 'MEETING' AND type = 'CORRECTED'`,
    );
    expect(corrections.length).toBeGreaterThanOrEqual(8);
    const nilReturns = await register.register.query<unknown[]>('SELECT id FROM register.nil_return');
    expect(nilReturns.length).toBeGreaterThanOrEqual(20);
  });

  it('leaves everybody who records or reviews something to do, some of it late, and nobody too much', async () => {
    for (const username of ['rut.registrerare', 'hugo.handlaggare', 'pia.publicist']) {
      const { id } = await register.office.manager.findOneByOrFail(Account, { username });
      const request = { id: 'test', method: 'GET', headers: {}, routeOptions: {} };
      const actor = await register.app.get(Actors, { strict: false }).actorFor(id, request, null);
      if (!actor) throw new Error(`${username} is not there`);
      const due = await register.app.get(DueQueries, { strict: false }).due(actor);
      const months = due.filter(({ kind }) => kind === DueKind.MONTH_TO_REPORT);
      expect([username, months.length <= 6, due.length > months.length]).toEqual([username, true, true]);
      expect(due.some(({ late }) => late)).toBe(true);
    }
  });

  it('was reviewed by four eyes, each time', async () => {
    expect(meetings.filter(({ review }) => review !== 'FOUR_EYES')).toEqual([]);
    const alone = await register.office.query<unknown[]>(
      `SELECT meeting_event.subject_id FROM office.audit_event AS meeting_event
         JOIN office.meeting ON meeting.id::text = meeting_event.subject_id
        WHERE operation = 'publishMeeting' AND meeting_event.account_id = meeting.submitted_by`,
    );
    expect(alone).toEqual([]);
  });

  it('leaves nothing in the way of what is published', async () => {
    const store = register.office.manager;
    const published = await store.findBy(Meeting, { state: MeetingState.PUBLISHED });
    const rules = register.app.get(ObstacleQueries, { strict: false });
    for (const whole of await wholeMeetings(store, published))
      expect(await rules.of(store, whole)).toEqual([]);
  });

  it('shows who lobbied and who was lobbied on an issue', async () => {
    const { issues } = await publicly<{ issues: { nodes: Footprint[] } }>(
      register,
      '{ issues(first: 50) { nodes { title status progress { text } meetings(first: 20) { nodes { direction } } } } }',
    );
    expect(issues.nodes).toHaveLength(15);
    const track = issues.nodes.find(({ title }) => title === 'Dubbelspår på Provbanan');
    expect(track?.progress.length).toBeGreaterThan(3);
    const directions = new Set(track?.meetings.nodes.map(({ direction }) => direction));
    expect([...directions].sort()).toEqual(['INBOUND', 'MUTUAL', 'OUTBOUND']);
    expect(new Set(issues.nodes.map(({ status }) => status)).size).toBeGreaterThan(4);
  });

  it('publishes no personal number, no address, and nobody who is protected', async () => {
    const rows = await register.register.query<{ record: string }[]>(
      'SELECT record::text AS record FROM register.record',
    );
    // Ids and checksums are digits too, and by chance a personal number.
    const texts = rows.map(({ record }) =>
      record.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/g, ''),
    );
    const found = texts.flatMap(scanText);
    expect(found).not.toContain('PERSONAL_NUMBER');
    expect(found).not.toContain('EMAIL');
    expect(texts.filter((text) => /Signe Skyddsmall|Lena Ledvärkare/.test(text))).toEqual([]);
  });

  it('became public in the order that it is told in, the codelist first', async () => {
    const earlier = await register.register.query<unknown[]>(
      'SELECT seq FROM (SELECT seq, at < lag(at) OVER (ORDER BY seq) AS is_earlier FROM register.entry) AS entry WHERE is_earlier',
    );
    expect(earlier).toEqual([]);
    const catalogue = readTurtle(await (await fetch(`${register.url}/opendata/v1/catalog.ttl`)).text());
    expect(catalogue.filter(({ predicate }) => predicate.value.endsWith('/issued')).length).toBeGreaterThan(
      20,
    );
    expect(issuedTooLate(catalogue)).toEqual([]);
  });

  it('has a history that can be verified', async () => {
    const chain = await asOwner((owner) => checkChain(owner, () => undefined), register.ownerUrl);
    expect(chain).toMatchObject({ ok: true, firstFault: null });
  });
});

interface Footprint {
  title: string;
  status: string;
  progress: unknown[];
  meetings: { nodes: { direction: string }[] };
}

describe('The accounts of the demonstration', () => {
  it('are kept where only the owner can read them', () => {
    const file = join(register.dataDir, 'demonstration-accounts.txt');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('can sign in with the passwords of the file, one at least in each role', async () => {
    const roles = await register.office.query<{ role: string }[]>('SELECT role FROM office.account_role');
    const held = new Set(roles.map(({ role }) => role));
    expect(Object.values(Role).filter((role) => !held.has(role))).toEqual([Role.IMPORTER]);
    for (const [username, password] of register.passwords) {
      const { status } = await post(register, 'sign-in', { username, password });
      expect([username, status]).toEqual([username, 200]);
    }
  });
});

it('A demonstration is refused where there is one', async () => {
  await expect(demonstrate(register.venue)).rejects.toThrow(/holds the demonstration already/);
  expect(await demonstrationAtStart(register.venue)).toContain('demonstration-accounts.txt');
});

async function everyMeeting(from: TestApp): Promise<Told[]> {
  const all: Told[] = [];
  for (let after: string | null = null; ;) {
    const { meetings: page }: Page = await publicly<Page>(from, MEETINGS, { after });
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
}

function countsOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
