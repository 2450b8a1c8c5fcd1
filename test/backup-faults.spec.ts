import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { migrations } from '../migrations/index.js';
import { requireRestorable } from '../src/platform/backup/restore.js';
import { prepareDatabase } from '../src/platform/database/prepare.js';
import { version } from '../src/platform/version.js';
import { backUp, fill, openBackup, restoreInto } from './support/backups.js';
import { catalogueOf } from './support/catalogue.js';
import { beginDagsljus, dagsljus, dagsljusWithSmallDisk } from './support/command.js';
import { contentsOf } from './support/contents.js';
import { asOwner, makeTestDatabase, type TestDatabase } from './support/test-database.js';

const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
const whole = join(folder, 'whole.zip');
const large = join(folder, 'large.zip');
let filled: TestDatabase;
let target: TestDatabase;

beforeAll(async () => {
  filled = await makeTestDatabase();
  await fill(filled.url, 50);
  await backUp(filled.url, whole);
  await fill(filled.url, 200_000);
  await backUp(filled.url, large);
  target = await makeTestDatabase('empty');
}, 60_000);

afterAll(async () => {
  await filled.drop();
  await target.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Whether a database is as PostgreSQL makes it. */
async function isUntouched(url: string): Promise<boolean> {
  const lines = await asOwner(catalogueOf, url);
  return !lines.some((line) => /^(relation|function|type|schema)/.test(line));
}

function copyNamed(name: string): string {
  const copy = join(folder, name);
  copyFileSync(whole, copy);
  return copy;
}

describe('A damaged backup', () => {
  it('is refused whichever byte was changed', async () => {
    const bytes = readFileSync(whole);
    const damaged = join(folder, 'damaged.zip');
    const place = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const copy = Buffer.from(bytes);
        copy[at] = (copy[at] ?? 0) ^ change;
        writeFileSync(damaged, copy);
        await expect(openBackup(damaged)).rejects.toThrow('Nothing was restored.');
      }),
    );
  });

  it('is refused wherever it was cut off', async () => {
    const length = readFileSync(whole).length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: length - 1 }), async (left) => {
        const short = copyNamed('short.zip');
        truncateSync(short, left);
        await expect(openBackup(short)).rejects.toThrow('Nothing was restored.');
      }),
    );
  });

  it('leaves the database untouched, and the command says so with exit code 2', async () => {
    const short = copyNamed('cut.zip');
    truncateSync(short, 500);
    const restore = await dagsljus(target.url, 'restore', short);
    expect(restore).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Nothing was restored.'),
    });
    expect(await isUntouched(target.url)).toBe(true);
  });

  it('is told from a file that was never a backup, and from one that is not there', async () => {
    const text = join(folder, 'text.zip');
    writeFileSync(text, 'not a backup at all\n'.repeat(100));
    await expect(openBackup(text)).rejects.toThrow('is not a backup of Dagsljus');
    await expect(openBackup(join(folder, 'missing.zip'))).rejects.toThrow('There is no file');
    await expect(openBackup(folder)).rejects.toThrow('is not a file');
  });
});

describe('A backup of another version', () => {
  it('is refused when that version is newer, or has migrations that are not known here', async () => {
    const newer = join(folder, 'newer.zip');
    await backUp(filled.url, newer, '99.1.0');
    const { manifest, close } = await manifestOf(newer);
    close();
    expect(() => {
      requireRestorable(manifest, version(), migrations);
    }).toThrow(`taken by a newer version of Dagsljus (99.1.0; this is ${version()})`);
    expect(() => {
      requireRestorable({ ...manifest, version: version() }, version(), migrations.slice(0, -1));
    }).toThrow('are not known here');
    expect(() => {
      requireRestorable({ ...manifest, version: '0.0.1' }, version(), migrations);
    }).not.toThrow();
  });

  it('is restored with its rows when it is older, and brought to this version', async () => {
    const older = await makeTestDatabase('empty');
    await prepareDatabase({ ownerUrl: older.url, migrations: migrations.slice(0, -1) });
    await fill(older.url, 20);
    const contents = await asOwner(contentsOf, older.url);
    const file = join(folder, 'older.zip');
    const { migrations: names } = await backUp(older.url, file);
    expect(names).toHaveLength(migrations.length - 1);
    await older.drop();
    const fresh = await makeTestDatabase('empty');
    await restoreInto(fresh.url, file);
    const restored = await asOwner(contentsOf, fresh.url);
    expect(restored).toMatchObject(contents);
    const since = Object.keys(restored).filter((table) => !(table in contents));
    expect(since.filter((table) => !restored[table]?.startsWith('0 '))).toEqual([]);
    expect(await asOwner(catalogueOf, fresh.url)).toEqual(await asOwner(catalogueOf, filled.url));
    await fresh.drop();
  });

  async function manifestOf(file: string) {
    const backup = await openBackup(file);
    return {
      manifest: backup.manifest,
      close: () => {
        backup.close();
      },
    };
  }
});

describe('A command that is interrupted', () => {
  const isPart = (name: string) => name.startsWith('.killed.zip') && name.endsWith('.part');

  it.each(['SIGKILL', 'SIGTERM'] as const)('leaves no backup behind after %s', async (signal) => {
    const file = join(folder, 'killed.zip');
    const backup = beginDagsljus(filled.url, 'backup', file);
    while (!readdirSync(folder).some(isPart)) await pause(5);
    backup.kill(signal);
    await once(backup, 'close');
    expect(existsSync(file)).toBe(false);
    // Who is asked to stop cleans up; who is killed cannot.
    expect(readdirSync(folder).some(isPart)).toBe(signal === 'SIGKILL');
    for (const part of readdirSync(folder).filter(isPart)) rmSync(join(folder, part));
  });

  it('leaves no backup behind when the database ends it, and says so', async () => {
    const file = join(folder, 'abandoned.zip');
    const backup = backUp(filled.url, file);
    const copying = "datname = current_database() AND query LIKE 'COPY%tombstone%'";
    let ended: number | null = 0;
    while (!ended) {
      const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND ${copying}`;
      ended = (await asOwner((owner) => owner.query(end), filled.url)).rowCount;
    }
    await expect(backup).rejects.toThrow('The database went away while it was backed up.');
    expect(readdirSync(folder).filter((name) => name.includes('abandoned'))).toEqual([]);
  });

  it('leaves the database as it was when a restore is killed half-way', async () => {
    const restore = beginDagsljus(target.url, 'restore', large);
    while (!(await isLoading())) await pause(5);
    restore.kill('SIGKILL');
    await once(restore, 'close');
    while (await isLoading()) await pause(20);
    const { rows } = await asOwner(
      (owner) => owner.query("SELECT FROM pg_tables WHERE schemaname = 'register'"),
      target.url,
    );
    expect(rows).toHaveLength(0);
    await restoreInto(target.url, large);
    expect(await asOwner(contentsOf, target.url)).toEqual(await asOwner(contentsOf, filled.url));
  }, 60_000);

  async function isLoading(): Promise<boolean> {
    const { rows } = await asOwner(
      (owner) =>
        owner.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'COPY%FROM STDIN'`,
        ),
      target.url,
    );
    return rows.length > 0;
  }
});

describe('A disk that is full', () => {
  it('leaves no part of a backup behind, and is named', async () => {
    const file = join(folder, 'full.zip');
    const backup = await dagsljusWithSmallDisk(filled.url, 64, 'backup', file);
    expect(backup).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Nothing was left there.'),
    });
    expect(readdirSync(folder).filter((name) => name.includes('full.zip'))).toEqual([]);
  });

  it('or a folder that is not there is told in a sentence', async () => {
    await expect(backUp(filled.url, join(folder, 'nowhere', 'a.zip'))).rejects.toThrow(
      'there is no such folder',
    );
  });
});
