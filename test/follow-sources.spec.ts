import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CopyFile } from '../src/register/copies/copy-file.js';
import { copyContents } from './support/copies.js';
import { council, publishExample } from './support/example-register.js';
import { expectEqual, follow } from './support/following.js';
import { Meddler, type Passing } from './support/meddler.js';
import { aMeeting, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let other: TestApp;
let meddler: Meddler;
let folder: string;
let path: string;
let made = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dagsljus-sources-'));
  [register, other] = await Promise.all([startTestApp(), startTestApp()]);
  await publishExample(register);
  for (const app of [register, other]) app.clock.set(new Date().toISOString());
  meddler = await Meddler.start(register.url);
});
afterAll(async () => {
  await meddler.stop();
  await register.stop();
  await other.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  made += 1;
  path = join(folder, `${made}.sqlite`);
  meddler.meddle = () => undefined;
  meddler.turnTo(register.url);
});

/** Changes what one path answers. */
function onPath(asked: string, change: (passing: Passing) => Partial<Passing>): void {
  meddler.meddle = (passing) => (passing.path === asked ? { ...passing, ...change(passing) } : undefined);
}

describe('A register that is another one now', () => {
  test('is told to have less than the copy', async () => {
    await follow(path, meddler.url);
    const before = readFileSync(path);
    meddler.turnTo(other.url);
    await expect(follow(path, meddler.url)).rejects.toThrow(
      /has fewer entries than this copy, which has \d+: it was restored from a backup, or reset.*--to/,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('is told to differ, when it has grown since', async () => {
    await follow(path, meddler.url);
    const before = copyContents(path);
    await publishExample(other);
    for (let more = 0; more < 40; more += 1) await makePublic(other, aMeeting(council));
    meddler.turnTo(other.url);
    await expect(follow(path, meddler.url)).rejects.toThrow(
      /Entry \d+ of the register is another than in this copy/,
    );
    expect(copyContents(path)).toEqual(before);
  });

  test('is none where it only lags behind for a moment', async () => {
    await follow(path, meddler.url);
    let lagging = 2;
    meddler.meddle = (passing) => {
      if (!passing.path.startsWith('/opendata/v1/changes') || lagging === 0) return undefined;
      lagging -= 1;
      return { ...passing, headers: { ...passing.headers, 'dagsljus-revision': '3' }, body: '' };
    };
    const { said } = await follow(path, meddler.url);
    expect(said.join(' ')).toMatch(/may lag behind/);
  });

  test('may call itself by another address: the tables follow', async () => {
    await follow(path, meddler.url);
    const elsewhere = 'https://register.example.se/lobby';
    onPath('/opendata/v1', ({ body }) => ({ body: body.replaceAll('http://localhost:3000', elsewhere) }));
    const { said } = await follow(path, meddler.url);
    expect(said.join(' ')).toContain(`calls itself ${elsewhere} now`);
    const urls = copyContents(path)['meetings']?.map((row) => row[2]) ?? [];
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(url).toMatch(/^https:\/\/register\.example\.se\/lobby\/meetings\//);
    meddler.meddle = () => undefined;
    await follow(path, meddler.url);
    await expectEqual(path, register);
  });
});

describe('A register that is busy', () => {
  test('is asked again after as long as it says', async () => {
    const refusals = [503, 429, 502];
    const asked: number[] = [];
    meddler.meddle = (passing) => {
      asked.push(Date.now());
      const status = refusals.shift();
      return status === undefined
        ? undefined
        : { ...passing, status, headers: { 'retry-after': '2' }, body: '' };
    };
    const { said } = await follow(path, meddler.url);
    expect(said.filter((sentence) => sentence.includes('Trying again'))).toHaveLength(3);
    for (const at of [1, 2, 3]) expect((asked[at] ?? 0) - (asked[at - 1] ?? 0)).toBeGreaterThanOrEqual(1900);
    await expectEqual(path, register);
  });

  test('is given up, when it was asked for once, after some attempts', async () => {
    meddler.meddle = (passing) => ({ ...passing, status: 503, headers: { 'retry-after': '0' }, body: '' });
    await expect(follow(path, meddler.url, 3)).rejects.toThrow(/The register answered 503/);
    await expect(follow(path, 'http://127.0.0.1:9', 2)).rejects.toThrow(/cannot be reached/);
  });
});

describe('What cannot be followed', () => {
  test('is told', async () => {
    for (const [url, why] of [
      ['register.example.se', /is no address of a register/],
      ['ftp://register.example.se', /is no address of a register/],
      [`${register.url}/elsewhere`, /There is no Dagsljus register at/],
      [`${register.url}/health/live`, /There is no Dagsljus register at/],
    ] as const) {
      await expect(follow(path, url)).rejects.toThrow(why);
    }
  });

  test('into what is no copy, or one that another version has made', async () => {
    writeFileSync(
      path,
      'This is a text that is long enough not to be taken for an empty database.'.repeat(9),
    );
    await expect(follow(path, register.url)).rejects.toThrow(/cannot be used/);
    const foreign = join(folder, 'foreign.sqlite');
    await follow(foreign, register.url);
    const file = CopyFile.open(foreign);
    file.remember('tables', 'others');
    file.close();
    await expect(follow(foreign, register.url)).rejects.toThrow(/was made by another version of Dagsljus/);
    await expect(follow(join(folder, 'none', 'copy.sqlite'), register.url)).rejects.toThrow(
      /cannot be opened/,
    );
  });
});
