import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { takeEverything } from '../src/publication/entries/stored-records.js';
import { commitmentsOf, leafHash } from '../src/register/entries/commitments.rules.js';
import { signedCheckpoint } from '../src/register/history/checkpoints/checkpoint.rules.js';
import { newSigner, verifierText } from '../src/register/history/checkpoints/note-keys.rules.js';
import type { JsonObject } from '../src/words/json.js';
import { copyContents } from './support/copies.js';
import { council, publishExample } from './support/example-register.js';
import { expectEqual, follow } from './support/following.js';
import { Meddler } from './support/meddler.js';
import { aMeeting, anOrganisation, makePublic, withdrawn } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const SECRET = 'Hemligheten som maskeras';

let register: TestApp;
let meddler: Meddler;
let folder: string;
let path: string;
let made = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dagsljus-doubts-'));
  register = await startTestApp();
  await publishExample(register);
  register.clock.set(new Date().toISOString());
  meddler = await Meddler.start(register.url, '/some/register');
});
afterAll(async () => {
  await meddler.stop();
  await register.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  made += 1;
  path = join(folder, `${made}.sqlite`);
  meddler.meddle = () => undefined;
});

/** Changes the lines of the log on their way. */
function onLines(change: (lines: string[]) => string[]): void {
  meddler.meddle = (passing) => {
    if (!passing.path.startsWith('/opendata/v1/changes')) return undefined;
    const lines = passing.body.split('\n').filter(Boolean);
    return {
      ...passing,
      body: change(lines)
        .map((line) => `${line}\n`)
        .join(''),
    };
  };
}

type Line = JsonObject & { seq: string; kind: string; id: string; version: number; type: string; at: string };

function changed(line: string, change: (line: Line) => void): string {
  const told = JSON.parse(line) as Line;
  change(told);
  return JSON.stringify(told);
}

function sizeOf(copy: string): number {
  return copyContents(copy)['changes']?.length ?? 0;
}

describe('A register behind a path of its own', () => {
  test('is followed there', async () => {
    await follow(path, `${meddler.url}/`);
    await expectEqual(path, register);
    await follow(path, `${meddler.url}/opendata/v1`);
    expect(new Set(meddler.asked.map((asked) => asked.split('?')[0]))).toEqual(
      new Set([
        '/opendata/v1',
        '/opendata/v1/changes',
        '/opendata/v1/checkpoint',
        '/opendata/v1/keys',
        '/graphql',
      ]),
    );
  });
});

describe('A copy does not take over', () => {
  test('an entry that is not what was published', async () => {
    onLines(([first = '', ...rest]) => [
      changed(first, ({ record }) => ((record as JsonObject)['code'] = 'x')),
      ...rest,
    ]);
    await expect(follow(path, meddler.url)).rejects.toThrow(/Entry 1 is not what was published/);
    expect(sizeOf(path)).toBe(0);
  });

  test('entries of which one is missing, or which change places', async () => {
    onLines((lines) => lines.filter((_, index) => index !== 4));
    await expect(follow(path, meddler.url)).rejects.toThrow(/Entry 5 is missing before entry 6/);
    onLines(([first = '', second = '', ...rest]) => [second, first, ...rest].filter(Boolean));
    await expect(follow(path, meddler.url)).rejects.toThrow(/Entry 1 is missing before entry 2/);
    expect(sizeOf(path)).toBe(0);
  });

  test('a line that is none', async () => {
    onLines(([, ...rest]) => ['{"seq":"1"}', ...rest]);
    await expect(follow(path, meddler.url)).rejects.toThrow(/a line that is no entry/);
  });

  test('a history that was made up throughout, and yet is not the one that was signed', async () => {
    onLines(([first = '', ...rest]) => [changed(first, forge), ...rest]);
    await expect(follow(path, meddler.url)).rejects.toThrow(/do not give the root of its checkpoint/);
    expect(sizeOf(path)).toBe(0);
  });

  test('what another key signed, once it knows one', async () => {
    await follow(path, meddler.url);
    const signer = newSigner('localhost:3000/opendata/v1');
    await makePublic(register, aMeeting(council));
    meddler.meddle = (passing) => {
      const [, size = '', root = ''] = passing.body.split('\n');
      const head = { size: Number(size), root: Buffer.from(root, 'base64') };
      const keys = [{ key: verifierText(signer), afterSize: '0', announcement: null }];
      if (passing.path.endsWith('/checkpoint')) return { ...passing, body: signedCheckpoint(head, signer) };
      return passing.path.endsWith('/keys') ? { ...passing, body: JSON.stringify({ keys }) } : undefined;
    };
    const before = sizeOf(path);
    await expect(follow(path, meddler.url)).rejects.toThrow(
      /never signed by the given key.*somebody else answers/,
    );
    expect(sizeOf(path)).toBe(before);
  });
});

/** Another content with the hash that belongs to it. */
function forge(line: Line): void {
  const key = Buffer.alloc(32, 1);
  const record = { ...(line['record'] as JsonObject), code: 'forged' };
  const { seq, kind, id, version, type, at } = line;
  const hash = leafHash({ seq, kind, id, version, type, at: new Date(at) }, commitmentsOf(record, key));
  Object.assign(line, {
    record,
    hash: hash.toString('hex'),
    proof: { key: key.toString('hex'), salts: null, gone: {} },
  });
}

test('What leaves the register is nowhere in the file of a copy that follows', async () => {
  const meeting = aMeeting(council, { title: SECRET, purpose: `Det var ${SECRET} som gällde.` });
  await makePublic(register, meeting);
  await follow(path, register.url);
  expect(readFileSync(path).includes(SECRET)).toBe(true);
  expect(readFileSync(path).includes('hemligheten')).toBe(true);
  // As a withdrawal does it.
  await register.office.transaction((store) => takeEverything(store, meeting.kind, meeting.id));
  await makePublic(register, withdrawn(meeting));
  await follow(path, register.url);
  await expectEqual(path, register);
  expect(readFileSync(path).includes(SECRET)).toBe(false);
  expect(readFileSync(path).includes('hemligheten')).toBe(false);
});

test('What comes back after it left, and leaves again, is emptied in every version, also where nothing was said', async () => {
  const organisation = anOrganisation('Bolaget som kommer och går AB');
  const leave = { ...withdrawn(organisation), document: {} };
  for (let times = 0; times < 2; times += 1) {
    await makePublic(register, organisation);
    await follow(path, register.url);
    await register.office.transaction((store) => takeEverything(store, organisation.kind, organisation.id));
    await makePublic(register, leave);
    await follow(path, register.url);
    await expectEqual(path, register);
  }
});
