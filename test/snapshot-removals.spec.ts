import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Configuration } from '../src/platform/configuration/configuration.js';
import type { Manifest } from '../src/register/open-data/snapshots/manifest.js';
import { brokenLink, headHash } from '../src/register/open-data/snapshots/manifest.rules.js';
import { SNAPSHOT_STORE } from '../src/register/open-data/snapshots/snapshots.service.js';
import type { SnapshotStore } from '../src/register/open-data/snapshots/keeping/snapshot-store.js';
import { doJobs } from './support/jobs.js';
import { aPublishedMeeting, aRegion, type Region, step, type ToldMeeting } from './support/meetings.js';
import { wholeFolder } from './support/snapshot-contents.js';
import { workIn } from './support/snapshots.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

const SECRET = 'Hemliga Harriet';
const PLACE = 'Harriets kök';

let register: TestApp;
let region: Region;
let folder: string;
let meeting: ToldMeeting;
let before: [Manifest, Manifest];

beforeAll(async () => {
  register = await startTestApp();
  folder = register.app.get(Configuration, { strict: false }).snapshotDir;
  // Ten to midnight in Sweden.
  register.clock.set('2026-03-02T22:50:00Z');
  region = await aRegion(register);
  meeting = await aPublishedMeeting(region, {
    place: PLACE,
    participants: [
      { side: 'OWN', officialId: region.officialId },
      { side: 'COUNTERPART', organisationId: region.organisationId, name: SECRET, nameBasis: 'CONSENT' },
    ],
  });
  await workIn(folder, register);
  register.clock.pass({ minutes: 20 });
  await workIn(folder, register);
  before = (await manifests()) as [Manifest, Manifest];
});

afterAll(() => register.stop());

async function manifests(): Promise<Manifest[]> {
  const store = register.app.get<SnapshotStore>(SNAPSHOT_STORE, { strict: false });
  return (await store.list()).map(({ manifest }) => manifest);
}

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  return parse((await asked(path)).text, { columns: true });
}

async function asked(path: string) {
  const answer = await fetch(`${register.url}/opendata/v1${path}`);
  const text = await answer.text();
  return { status: answer.status, text, link: answer.headers.get('link') ?? '', answer };
}

const index = async () =>
  JSON.parse((await asked('/snapshots/index.json')).text) as {
    latest: string | null;
    snapshots: { name: string; state: string; gone: string | null; supersededBy: string | null }[];
    redactions: { seq: string; type: string; reissued: string[] }[];
  };

describe('A value that is redacted', () => {
  it('was in the files of two days', async () => {
    expect(before.map(({ name }) => name)).toEqual(['2026-03-02', '2026-03-03']);
    for (const name of ['2026-03-02', '2026-03-03']) {
      expect((await asked(`/snapshots/${name}/participants.csv`)).text).toContain(SECRET);
      expect(await rowsOf(`/snapshots/${name}/meetings.csv`)).toMatchObject([
        { place: PLACE, withheld_fields: '' },
      ]);
    }
    expect((await asked('/latest/participants.csv')).text).toContain(SECRET);
    expect((await wholeFolder(folder)).split(SECRET).length).toBeGreaterThan(20);
  });

  it('is in no answer from that moment, before any file was touched', async () => {
    meeting = await step(region.registrar, 'redactMeeting', {
      id: meeting.id,
      expectedVersion: meeting.version,
      fields: ['/participants/1/name', '/place'],
      ground: 'SAFETY',
      decision: 'RS 2026-0012',
    });
    const dated = await asked('/snapshots/2026-03-02/participants.csv');
    expect([dated.status, JSON.parse(dated.text)]).toMatchObject([
      410,
      { code: 'FILES_GONE', reasons: [{ code: 'file.takenOut' }] },
    ]);
    expect((await asked('/snapshots/2026-03-03/register.zip')).status).toBe(410);
    const latest = await asked('/latest/participants.csv');
    expect([latest.status, latest.answer.headers.get('retry-after')]).toEqual([503, '10']);
    const manifest = JSON.parse((await asked('/snapshots/2026-03-03/manifest.json')).text) as Manifest;
    expect(manifest.files).toBeUndefined();
    expect(headHash(manifest)).toBe(before[1].headSha256);
    expect(await index()).toMatchObject({
      latest: null,
      snapshots: [
        { name: '2026-03-03', state: 'GONE', gone: 'REMOVAL' },
        { name: '2026-03-02', state: 'GONE', gone: 'REMOVAL' },
      ],
    });
  });

  it('is in no file any more when the files were made again, and nowhere else that is public', async () => {
    expect(await doJobs(register)).toContain('snapshots.removals');
    const there = await manifests();
    expect(there.map(({ name }) => name)).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-03.r1',
      '2026-03-02.r1',
    ]);
    for (const value of [SECRET, PLACE]) {
      expect((await wholeFolder(folder)).includes(value)).toBe(false);
      expect((await wholeRegister(register)).includes(value)).toBe(false);
    }
    const latest = await asked('/latest/participants.csv');
    expect([latest.status, latest.text.includes(SECRET)]).toEqual([200, false]);
    expect(latest.link).toContain('/snapshots/2026-03-03.r1/participants.csv>; rel="canonical"');
    for (const { name, files = [] } of there) {
      for (const file of files) {
        const { status, text } = await asked(`/snapshots/${name}/${file.name}`);
        expect([name, file.name, status, text.includes(SECRET)]).toEqual([name, file.name, 200, false]);
      }
    }
  });

  it('is named as withheld in the newest files, which were made first and of the present state', async () => {
    const [, , today] = await manifests();
    const [head] = await register.office.query<{ seq: string }[]>('SELECT seq FROM register.head');
    const latest = await asked('/latest/meetings.csv');
    expect(today).toMatchObject({ name: '2026-03-03.r1', day: '2026-03-03', revision: head?.seq });
    expect(latest.answer.headers.get('dagsljus-revision')).toBe(head?.seq);
    const [row, ...others] = await rowsOf('/latest/meetings.csv');
    expect([row?.['place'], others]).toEqual(['', []]);
    const grounds = row?.['withheld_grounds']?.split('|');
    const withheld = row?.['withheld_fields']?.split('|').map((field, index) => [field, grounds?.[index]]);
    expect(withheld).toContainEqual(['/place', 'SAFETY']);
    expect(withheld).toContainEqual(['/participants/1/name', 'PERSONAL_DATA']);
    const named = await rowsOf('/latest/participants.csv');
    expect(named.map(({ name, withheld }) => [name, withheld])).toEqual([
      [expect.stringContaining('Olof Exempel'), ''],
      ['', expect.stringMatching(/(?:^|\|)name(?:\||$)/)],
    ]);
  });

  it('left everything else of the older day as it was: its revision, and the same rows but for those cells', async () => {
    const [first, , , again] = await manifests();
    expect(again).toMatchObject({
      day: '2026-03-02',
      revision: first?.revision,
      supersedes: { name: '2026-03-02', headSha256: before[0].headSha256 },
    });
    const rows = (manifest: Manifest | undefined) =>
      manifest?.files
        ?.filter(({ table }) => table !== undefined)
        .map(({ name, rows: count }) => [name, count]);
    expect(rows(again)).toEqual(rows(before[0]));
    const unchanged = (manifest: Manifest | undefined) =>
      manifest?.files?.filter(({ table }) => table === 'organisations').map(({ sha256 }) => sha256);
    expect(unchanged(again)).toEqual(unchanged(before[0]));
    expect(await rowsOf('/snapshots/2026-03-02.r1/meetings.csv')).toMatchObject([
      { place: '', withheld_fields: '' },
    ]);
  });

  it('leaves a chain of manifests that still verifies, and an entry in the public log', async () => {
    expect(brokenLink(await manifests())).toBeUndefined();
    const told: Manifest[] = [];
    const { snapshots, redactions } = await index();
    for (const { name } of snapshots) {
      told.push(JSON.parse((await asked(`/snapshots/${name}/manifest.json`)).text) as Manifest);
    }
    expect(brokenLink(told.sort((one, other) => one.number - other.number))).toBeUndefined();
    expect(redactions).toMatchObject([{ type: 'REDACTED', reissued: ['2026-03-03.r1', '2026-03-02.r1'] }]);
    expect(snapshots.map(({ name, supersededBy }) => [name, supersededBy])).toEqual([
      ['2026-03-03.r1', null],
      ['2026-03-03', '2026-03-03.r1'],
      ['2026-03-02.r1', null],
      ['2026-03-02', '2026-03-02.r1'],
    ]);
    const gone = await asked('/snapshots/2026-03-02/participants.csv');
    expect(gone.link).toContain('/snapshots/2026-03-02.r1/participants.csv>; rel="successor-version"');
    expect(JSON.parse(gone.text)).toMatchObject({
      supersededBy: 'http://localhost:3000/opendata/v1/snapshots/2026-03-02.r1/participants.csv',
    });
  });

  it('does not show by what the manifests say of the files that held it', async () => {
    const hidden = (await wholeFolder(folder)) + JSON.stringify(await index());
    for (const { files = [] } of before) {
      for (const { name, sha256 } of files.filter(({ table }) => table === 'participants')) {
        expect([name, hidden.includes(sha256)]).toEqual([name, false]);
      }
    }
  });

  it('has nothing to be done again by who asks later', async () => {
    expect(await workIn(folder, register, {})).toMatchObject({ built: [], removed: [] });
  });
});

describe('A meeting that is withdrawn', () => {
  it('leaves the files of every day with all that only it named', async () => {
    const other = await aPublishedMeeting(region, { title: 'Ett annat möte' });
    await workIn(folder, register);
    await step(region.publisher, 'withdrawMeeting', {
      id: other.id,
      expectedVersion: other.version,
      reason: 'Publicerades av misstag.',
    });
    await doJobs(register);
    expect((await wholeFolder(folder)).includes('Ett annat möte')).toBe(false);
    const names = (await manifests()).map(({ name }) => name);
    expect(names.slice(4)).toEqual(['2026-03-03.r2', '2026-03-03.r3']);
    const newest = (await manifests()).at(-1);
    expect(newest?.redactions.map(({ type }) => type)).toContain('WITHDRAWN');
    expect(newest?.files?.find(({ name }) => name === 'meetings.csv')?.rows).toBe(1);
    // Days of which nothing was withdrawn keep their files.
    expect((await asked('/snapshots/2026-03-02.r1/meetings.csv')).status).toBe(200);
    expect((await asked('/snapshots/2026-03-03.r1/meetings.csv')).status).toBe(200);
    expect(brokenLink(await manifests())).toBeUndefined();
  });
});
