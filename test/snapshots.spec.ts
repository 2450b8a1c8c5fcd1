import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADDRESSES } from '../src/platform/database/database.module.js';
import type { DatabaseAddresses } from '../src/platform/database/prepare.js';
import { Configuration } from '../src/platform/configuration/configuration.js';
import { fileNames } from '../src/register/open-data/snapshots/making/file-formats.js';
import { FolderStore } from '../src/register/open-data/snapshots/keeping/folder-store.js';
import { brokenLink } from '../src/register/open-data/snapshots/manifest.rules.js';
import { SnapshotJobs } from '../src/register/open-data/snapshots/snapshot-jobs.service.js';
import { SnapshotLock } from '../src/register/open-data/snapshots/making/snapshot-lock.js';
import { publishExample } from './support/example-register.js';
import { doJobs } from './support/jobs.js';
import { aBody, aMeeting, makePublic } from './support/public-records.js';
import { workIn } from './support/snapshots.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';

let register: TestApp;
let folder: string;

beforeAll(async () => {
  register = await startTestApp();
  folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
});

afterAll(async () => {
  await register.stop();
  rmSync(folder, { recursive: true });
});

const stored = async (root = folder) => (await new FolderStore(root).list()).map(({ manifest }) => manifest);
const work = () => workIn(folder, register);

async function inAnotherFolder<T>(work: (other: string) => Promise<T>): Promise<T> {
  const other = mkdtempSync(join(tmpdir(), 'snapshots-'));
  try {
    return await work(other);
  } finally {
    rmSync(other, { recursive: true });
  }
}

async function somethingNew(): Promise<void> {
  const body = aBody();
  await makePublic(register, body, aMeeting(body));
}

describe('A snapshot', () => {
  it('has every file also where hardly anything is public', async () => {
    expect(await work()).toMatchObject({ built: ['2026-03-02'], available: ['2026-03-02'] });
    const [first] = await stored();
    expect(first?.files?.map(({ name }) => name)).toEqual(fileNames());
    expect(readdirSync(join(folder, '2026-03-02')).sort()).toEqual([...fileNames(), 'manifest.json'].sort());
    expect(first).toMatchObject({ number: 1, previous: null, supersedes: null });
  });

  it('of a state that is there already is not made again', async () => {
    expect(await work()).toMatchObject({ built: [], removed: [], available: ['2026-03-02'] });
  });

  it('of a later state of the day has a name of its own, and the other one stays for the day', async () => {
    await publishExample(register);
    register.clock.set('2026-03-02T10:00:00Z');
    expect(await work()).toMatchObject({
      built: ['2026-03-02.r1'],
      removed: [],
      available: ['2026-03-02.r1', '2026-03-02'],
    });
    const [first, second] = await stored();
    expect(second?.supersedes).toEqual(second?.previous);
    expect(second?.checkpoint?.split('\n')[1]).toBe(second?.revision);
    expect(Number(second?.revision)).toBeGreaterThan(Number(first?.revision));
  });

  it('of one state is the same to the byte wherever and whenever it is made', async () => {
    const [, second] = await stored();
    await inAnotherFolder(async (other) => {
      register.clock.pass({ minutes: 5 });
      await workIn(other, register);
      const [again] = await stored(other);
      expect(again?.files).toEqual(second?.files);
      expect(again?.issuedAt).not.toBe(second?.issuedAt);
    });
  });

  it('of the day before is made from what was public when it ended', async () => {
    register.clock.pass({ days: 1 });
    await somethingNew();
    await inAnotherFolder(async (other) => {
      await workIn(other, register, { day: '2026-03-02' });
      const [again] = await stored(other);
      const [, second] = await stored();
      expect(again?.name).toBe('2026-03-02');
      expect(again?.revision).toBe(second?.revision);
      expect(again?.files).toEqual(second?.files);
    });
    await expect(workIn(folder, register, { day: '2026-03-02' })).rejects.toThrow(/already/);
    await expect(workIn(folder, register, { day: '2020-01-01' })).rejects.toThrow(/Nothing was public/);
    await expect(workIn(folder, register, { day: '2030-01-01' })).rejects.toThrow(/has not been yet/);
  });
});

describe('Snapshots', () => {
  it('form a chain, whatever is taken away for its age', async () => {
    expect(await work()).toMatchObject({ built: ['2026-03-03'], removed: ['2026-03-02'] });
    register.clock.pass({ days: 40 });
    expect(await work()).toMatchObject({
      built: ['2026-04-12'],
      removed: ['2026-03-03'],
      available: ['2026-04-12', '2026-03-02.r1'],
    });
    const there = await new FolderStore(folder).list();
    expect(there.map(({ gone }) => gone?.reason ?? null)).toEqual(['SUPERSEDED', null, 'RETENTION', null]);
    expect(brokenLink(there.map(({ manifest }) => manifest))).toBeUndefined();
    expect(readdirSync(join(folder, '2026-03-03'))).toEqual(['manifest.json']);
  });

  it('are made by one at a time', async () => {
    const { office } = register.app.get<DatabaseAddresses>(ADDRESSES, { strict: false });
    const lock = await SnapshotLock.take(office);
    await expect(work()).rejects.toThrow(/being made right now/);
    await lock.release();
    expect(await work()).toMatchObject({ built: [] });
  });

  it('are made later by who came while another was at it', async () => {
    const { office } = register.app.get<DatabaseAddresses>(ADDRESSES, { strict: false });
    const lock = await SnapshotLock.take(office);
    await register.app.get(SnapshotJobs, { strict: false }).makeSoon();
    expect(await doJobs(register)).toEqual(['snapshots.missing']);
    await lock.release();
    expect(await doJobs(register)).toEqual([]);
    register.clock.pass({ minutes: 1 });
    expect(await doJobs(register)).toEqual(['snapshots.missing']);
    const { snapshotDir } = register.app.get(Configuration, { strict: false });
    expect((await stored(snapshotDir)).map(({ day }) => day)).toEqual(['2026-04-12']);
  });

  it('wait for the database that the public reads when that is behind', async () => {
    await expect(workIn(folder, register, { seq: '999999' })).rejects.toThrow(/not got to entry 999999/);
  });

  it('are not disturbed by what was left half-way, which the next one takes away', async () => {
    mkdirSync(join(folder, '.draft-killed'));
    writeFileSync(join(folder, '.draft-killed', 'meetings.csv'), 'half');
    writeFileSync(join(folder, '.draft-file'), 'half');
    writeFileSync(join(folder, '2026-03-03', 'left.csv'), 'should have gone');
    const before = await stored();
    await work();
    expect(await stored()).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readdirSync(join(folder, '2026-03-03'))).toEqual(['manifest.json']);
  });

  it('that fail leave nothing behind', async () => {
    await somethingNew();
    const names = readdirSync(folder);
    const rename = (from: string, to: string) =>
      asOwner((owner) => owner.query(`ALTER TABLE register.${from} RENAME TO ${to}`), register.ownerUrl);
    await rename('nil_return', 'away');
    await expect(work()).rejects.toThrow(/nil_return/);
    await rename('away', 'nil_return');
    expect(readdirSync(folder)).toEqual(names);
    expect(await work()).toMatchObject({ built: ['2026-04-12.r1'] });
  });

  it('that somebody damaged are none, and the others stay', async () => {
    const path = join(folder, '2026-04-12', 'manifest.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, 100));
    const there = await stored();
    expect(there.map(({ name }) => name)).not.toContain('2026-04-12');
    expect(brokenLink(there)).toContain('2026-04-12.r1');
    writeFileSync(path, text);
    expect(brokenLink(await stored())).toBeUndefined();
  });
});
