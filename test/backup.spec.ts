import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkChain } from '../src/publication/verification/database/chain-check.js';
import { backUp, fill, restoreInto } from './support/backups.js';
import { catalogueOf } from './support/catalogue.js';
import { dagsljus } from './support/command.js';
import { contentsOf } from './support/contents.js';
import { startTestApp } from './support/test-app.js';
import { asOwner, makeTestDatabase } from './support/test-database.js';
import { publicAnswer, use } from './support/used-register.js';

const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
const original = join(folder, 'original.zip');
let answer: unknown;
let contents: Record<string, string>;
let catalogue: string[];

// The register that was backed up is gone afterwards: nothing can come from anywhere else.
beforeAll(async () => {
  const register = await startTestApp();
  await use(register);
  answer = await publicAnswer(register);
  const backup = await dagsljus(register.ownerUrl, 'backup', original);
  expect(backup).toMatchObject({ status: 0, stdout: expect.stringContaining(original) });
  contents = await asOwner(contentsOf, register.ownerUrl);
  catalogue = await asOwner(catalogueOf, register.ownerUrl);
  await register.stop();
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function inDatabase(kind: 'migrated' | 'empty', work: (url: string) => Promise<void>): Promise<void> {
  const database = await makeTestDatabase(kind);
  try {
    await work(database.url);
  } finally {
    await database.drop();
  }
}

describe('A backup of a register', () => {
  it('comes back whole: rows, structure, rights, history, and every public answer', async () => {
    const database = await makeTestDatabase('empty');
    const restore = await dagsljus(database.url, 'restore', original);
    expect(restore).toMatchObject({ status: 0, stdout: expect.stringContaining('The history is whole') });
    expect(await asOwner(contentsOf, database.url)).toEqual(contents);
    expect(await asOwner(catalogueOf, database.url)).toEqual(catalogue);
    const chain = await asOwner((owner) => checkChain(owner), database.url);
    expect(chain).toMatchObject({ ok: true, firstFault: null });
    const register = await startTestApp({}, database);
    const restored = await publicAnswer(register);
    await register.stop();
    expect(restored).toEqual(answer);
  }, 60_000);

  it('can be read by its owner alone, since it holds drafts', () => {
    expect((statSync(original).mode & 0o777).toString(8)).toBe('600');
  });

  it('never takes the place of a file that is there', () =>
    inDatabase('migrated', async (url) => {
      const before = readFileSync(original);
      const backup = await dagsljus(url, 'backup', original);
      expect(backup).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') });
      expect(readFileSync(original).equals(before)).toBe(true);
    }));

  it('of a database that never held a register is refused', () =>
    inDatabase('empty', async (url) => {
      await expect(backUp(url, join(folder, 'nothing.zip'))).rejects.toThrow('nothing to back up');
    }));
});

describe('A database that is not empty', () => {
  it(
    'is replaced only when told so, and then what was there is told',
    () =>
      inDatabase('migrated', async (url) => {
        await fill(url, 7);
        const before = await asOwner(contentsOf, url);
        const refused = await dagsljus(url, 'restore', original);
        expect(refused).toMatchObject({
          status: 2,
          stderr: expect.stringContaining('7 of register.tombstone'),
        });
        expect(await asOwner(contentsOf, url)).toEqual(before);
        const replaced = await dagsljus(url, 'restore', original, '--replace');
        expect(replaced).toMatchObject({
          status: 0,
          stdout: expect.stringContaining('Replaced what the database held: 7 of register.tombstone'),
        });
        expect(await asOwner(contentsOf, url)).toEqual(contents);
      }),
    60_000,
  );

  it('is replaced also when it holds published entries, which nobody may delete', () =>
    inDatabase('empty', async (url) => {
      await restoreInto(url, original);
      await restoreInto(url, original);
      expect(await asOwner(contentsOf, url)).toEqual(contents);
      expect(await asOwner(catalogueOf, url)).toEqual(catalogue);
    }));

  it('keeps all that it had when replacing it fails at the end', () =>
    inDatabase('migrated', async (url) => {
      await fill(url, 7);
      const before = [await asOwner(contentsOf, url), await asOwner(catalogueOf, url)];
      const anotherRegister = () => Promise.resolve({ entries: '0', revision: '17', newestHash: '' });
      await expect(restoreInto(url, original, anotherRegister)).rejects.toThrow(
        'Nothing was restored, and the database is as it was.',
      );
      expect([await asOwner(contentsOf, url), await asOwner(catalogueOf, url)]).toEqual(before);
    }));

  it('is not replaced under a running server', async () => {
    const register = await startTestApp();
    const restore = await dagsljus(register.ownerUrl, 'restore', original, '--replace');
    expect(restore).toMatchObject({ status: 2, stderr: expect.stringContaining('The database is in use') });
    await register.stop();
  }, 60_000);

  it('is empty enough when a server was started on it once, and nobody has used it', async () => {
    const database = await makeTestDatabase();
    const url = database.url;
    const register = await startTestApp({}, { url, drop: () => Promise.resolve() });
    await register.stop();
    expect(await dagsljus(url, 'restore', original)).toMatchObject({ status: 0 });
    expect(await asOwner(contentsOf, url)).toEqual(contents);
    await database.drop();
  }, 60_000);
});
