import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyRotation } from '../src/publication/checkpoints/key-rotation.service.js';
import { readCheckpoint, readRotation } from '../src/register/history/checkpoints/checkpoint.rules.js';
import { isNoteOf } from '../src/register/history/checkpoints/note.rules.js';
import { newSigner, readVerifier, signingText } from '../src/register/history/checkpoints/note-keys.rules.js';
import { openData } from './support/open-data.js';
import { makePublic } from './support/public-records.js';
import { type Keys, noteOf, sizeOf, some } from './support/signed-history.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { makeTestDatabase } from './support/test-database.js';

async function refusedWith(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing',
    (error: unknown) => (error as { code: string }).code,
  );
}

describe('The key of a register', () => {
  const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
  const file = join(folder, 'checkpoint.key');
  const inFile = { DAGSLJUS_CHECKPOINT_KEY: '', DAGSLJUS_DATA_DIR: folder };
  let database: Awaited<ReturnType<typeof makeTestDatabase>>;
  const started = (settings: Record<string, string> = inFile): Promise<TestApp> =>
    startTestApp(settings, { url: database.url, drop: () => Promise.resolve() });

  beforeAll(async () => {
    database = await makeTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is made when it is first needed, and nobody else may read it', async () => {
    const register = await started();
    await makePublic(register, ...some(2));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readCheckpoint(await noteOf(register))?.origin).toBe('localhost:3000/opendata/v1');
    await register.stop();
  });

  it('is the only one that the register publishes with; without it everyone may still read', async () => {
    const other = await started({
      DAGSLJUS_CHECKPOINT_KEY: signingText(newSigner('localhost:3000/opendata/v1')),
    });
    const before = await sizeOf(other);
    expect(await refusedWith(makePublic(other, ...some(1)))).toBe('UNAVAILABLE');
    expect(await sizeOf(other)).toBe(before);
    expect(readCheckpoint(await noteOf(other))?.size).toBe(before);
    await other.stop();
  });

  it('announces the one that follows it, which takes over while the server runs', async () => {
    const register = await started();
    const first = readVerifier((await openData<Keys>(register, '/keys')).body.keys[0]?.key ?? '');
    const size = await sizeOf(register);
    const exchange = await register.app.get(KeyRotation, { strict: false }).rotate(false);
    expect(readFileSync(file, 'utf8').trim()).toBe(signingText(exchange.key));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await makePublic(register, ...some(1));
    const { keys } = (await openData<Keys>(register, '/keys')).body;
    expect(keys).toMatchObject([
      { afterSize: '0', upToSize: String(size), announcement: null },
      { afterSize: String(size), upToSize: null },
    ]);
    const announced = readRotation(keys[1]?.announcement ?? '');
    const second = readVerifier(keys[1]?.key ?? '');
    expect(announced).toMatchObject({ afterSize: size, key: second });
    expect([first, second].map((key) => announced && key && isNoteOf(announced.note, key))).toEqual([
      true,
      true,
    ]);
    const now = readCheckpoint(await noteOf(register));
    expect([first, second].map((key) => now && key && isNoteOf(now.note, key))).toEqual([false, true]);
    await register.stop();
  });

  it('that is lost can be followed by one that only says so itself', async () => {
    rmSync(file);
    const register = await started();
    const rotation = register.app.get(KeyRotation, { strict: false });
    expect(await refusedWith(rotation.rotate(false))).toBe('UNAVAILABLE');
    expect(await rotation.rotate(true)).toMatchObject({ announced: false });
    await makePublic(register, ...some(1));
    const { keys } = (await openData<Keys>(register, '/keys')).body;
    expect(keys).toHaveLength(3);
    const [, second, third] = keys.map(({ key }) => readVerifier(key));
    const announced = readRotation(keys[2]?.announcement ?? '');
    expect([second, third].map((key) => announced && key && isNoteOf(announced.note, key))).toEqual([
      false,
      true,
    ]);
    await register.stop();
  });
});
