import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newSigner, verifierText } from '../src/register/history/checkpoints/note-keys.rules.js';
import type { Manifest } from '../src/register/open-data/snapshots/manifest.js';
import { fitting } from './support/altered-snapshot.js';
import { Chance } from './support/chance.js';
import { publishExample } from './support/example-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { use } from './support/used-register.js';
import { faultByPython, faultInSnapshot, snapshotOf, TEST_KEY } from './support/verifying.js';

const folder = mkdtempSync(join(tmpdir(), `dagsljus-test-${process.pid}-`));
const good = join(folder, 'good');
const bad = join(folder, 'bad');
const KEY = verifierText(TEST_KEY);
let register: TestApp;

beforeAll(async () => {
  register = await startTestApp();
  await use(register);
  await publishExample(register);
  await snapshotOf(register, good);
  cpSync(good, bad, { recursive: true });
}, 120_000);

afterAll(async () => {
  await register.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Looks at a snapshot in which one file is other, and puts it back. */
async function withFile<T>(name: string, content: Buffer | string, look: () => Promise<T>): Promise<T> {
  writeFileSync(join(bad, name), content);
  try {
    return await look();
  } finally {
    copyFileSync(join(good, name), join(bad, name));
  }
}

const bothOn = async (): Promise<(string | undefined)[]> => [
  await faultInSnapshot(bad),
  await faultByPython(bad, '--key', KEY),
];

describe('A downloaded snapshot', () => {
  it('is verified by both verifiers, with redactions and withdrawals in it', async () => {
    expect(await faultInSnapshot(good)).toBeUndefined();
    expect(await faultByPython(good, '--key', KEY)).toBeUndefined();
    expect(await faultByPython(join(good, 'register.zip'))).toBeUndefined();
  }, 60_000);

  it.each([
    ['changes.csv', 'meetings.csv', 'register.nq'],
    ['register.sqlite', 'participants.jsonl'],
  ])('is verified by both in part: %s, %s', async (...names) => {
    const part = join(folder, names[0]);
    mkdirSync(part);
    for (const name of ['manifest.json', ...names]) copyFileSync(join(good, name), join(part, name));
    writeFileSync(join(part, '.hidden'), 'of the machine');
    expect(await faultInSnapshot(part)).toBeUndefined();
    expect(await faultByPython(part, '--key', KEY)).toBeUndefined();
    for (const name of names.slice(1)) copyFileSync(join(good, 'topics.csv'), join(part, name));
    for (const fault of [await faultInSnapshot(part), await faultByPython(part)])
      expect(fault).toContain(names[1]);
  });

  it('is not verified by both when it is signed by somebody else', async () => {
    const key = newSigner(TEST_KEY.name);
    expect(await faultInSnapshot(good, { key })).toMatch(/is not signed by the given key/);
    expect(await faultByPython(good, '--key', verifierText(key))).toMatch(/is not signed by the key/);
  });

  it('is found to be changed by both, whichever byte of whichever file was', async () => {
    const chance = new Chance(20_260_302);
    for (const name of readdirSync(good)) {
      const bytes = readFileSync(join(good, name));
      if (bytes.length === 0) continue;
      const at = chance.upTo(bytes.length - 1);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 + chance.upTo(254)), at);
      const faults = await withFile(name, bytes, bothOn);
      for (const fault of faults) expect([name, fault]).toEqual([name, expect.stringContaining(name)]);
    }
  }, 120_000);

  it('says which line is other, also where the manifest was made to fit', async () => {
    const manifest = JSON.parse(readFileSync(join(good, 'manifest.json'), 'utf8')) as Manifest;
    for (const [name, from, to] of [
      ['meetings.csv', 'skärgårds', 'Skärgårds'],
      ['participants.jsonl', '"OWN"', '"own"'],
      ['organisations.csv', 'AB', 'ab'],
      ['register.nq', 'Region', 'Regiox'],
    ] as const) {
      const text = readFileSync(join(good, name), 'utf8');
      expect(text).toContain(from);
      const changed = Buffer.from(text.replace(from, to));
      const fault = await withFile(name, changed, () =>
        withFile('manifest.json', fitting(manifest, name, changed), () => faultInSnapshot(bad)),
      );
      expect(fault).toMatch(new RegExp(`^${name} does not say what entry \\d+ .* says, first in line \\d+`));
    }
  }, 120_000);

  it('says which entry was changed where the manifest was made to fit', async () => {
    const manifest = JSON.parse(readFileSync(join(good, 'manifest.json'), 'utf8')) as Manifest;
    const lines = readFileSync(join(good, 'changes.jsonl'), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes('Kvällsturer'));
    const { seq } = JSON.parse(lines[at] ?? '{}') as { seq: number };
    lines[at] = (lines[at] ?? '').replace('Kvällsturer', 'Kvallsturer');
    const changed = Buffer.from(lines.join('\n'));
    const faults = await withFile('changes.jsonl', changed, () =>
      withFile('manifest.json', fitting(manifest, 'changes.jsonl', changed), bothOn),
    );
    for (const fault of faults) expect(fault).toContain(`Entry ${seq} is not what was published`);
  });

  it('is found to lack what was cut off', async () => {
    const manifest = JSON.parse(readFileSync(join(good, 'manifest.json'), 'utf8')) as Manifest;
    const lines = readFileSync(join(good, 'changes.jsonl'), 'utf8').split('\n');
    const cut = Buffer.from(lines.slice(0, -2).join('\n') + '\n');
    const faults = await withFile('changes.jsonl', cut, () =>
      withFile('manifest.json', fitting(manifest, 'changes.jsonl', cut), bothOn),
    );
    for (const fault of faults) expect(fault).toMatch(/checkpoint covers \d+ entries, but there are only/);
  });
});
