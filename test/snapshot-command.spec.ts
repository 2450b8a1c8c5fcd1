import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FolderStore } from '../src/register/open-data/snapshots/keeping/folder-store.js';
import { newDataDir } from './support/data-dir.js';
import { publishExample } from './support/example-register.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

// A program starts in a second, or in several where much else goes on.
const SLOW = 60_000;
const PROGRAM = fileURLToPath(new URL('../bin/dagsljus.mjs', import.meta.url));

const dataDir = newDataDir();
let register: TestApp;
let folder: string;
let environment: Record<string, string> = { PUBLIC_URL: 'https://register.example.se' };

beforeAll(async () => {
  register = await startTestApp();
  folder = join(mkdtempSync(join(tmpdir(), 'snapshots-')), 'inner');
  await publishExample(register);
});

afterAll(async () => {
  await register.stop();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Runs the command; in a shell that allows no large files, if some blocks are given. */
function begin(words: string[], blocks?: number): ChildProcess {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: register.ownerUrl,
    DAGSLJUS_DATA_DIR: dataDir,
    DAGSLJUS_SNAPSHOT_DIR: folder,
    ...environment,
  };
  const options: SpawnOptions = { env, stdio: ['ignore', 'pipe', 'pipe'] };
  if (blocks === undefined) return spawn(process.execPath, [PROGRAM, ...words], options);
  const script = `trap "" XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
  return spawn('/bin/sh', ['-c', script, process.execPath, PROGRAM, ...words], options);
}

async function run(words: string[], blocks?: number) {
  const child = begin(words, blocks);
  if (!child.stdout || !child.stderr) throw new Error('started without pipes');
  const [stdout, stderr] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close'),
  ]);
  return { status: child.exitCode, stdout, stderr };
}

const stored = () => new FolderStore(folder).list();

describe('dagsljus snapshot', () => {
  it('says what it can do, and lists nothing where nothing is', async () => {
    expect((await run(['snapshot', '--help'])).stdout).toMatch(/--day <day>[\s\S]*list[\s\S]*prune/);
    expect(await run(['snapshot', 'list'])).toMatchObject({
      status: 0,
      stdout: 'There are no snapshots yet. Make one: dagsljus snapshot\n',
    });
  });

  it('refuses a day that is none', async () => {
    const none = await run(['snapshot', '--day', '2026-02-30']);
    expect([none.status, none.stderr]).toEqual([2, '2026-02-30 is no day. Write it as 2026-11-21.\n']);
  });

  it('says that the disk is full, and leaves nothing half', async () => {
    const { status, stderr } = await run(['snapshot'], 40);
    expect(stderr).toMatch(/^The snapshot was not made: the (disk is full|file would be larger)/);
    expect(stderr).toContain('Nothing was left of it.');
    expect(status).toBe(2);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  });

  it('leaves nothing that counts when it is killed, and the next one takes that away', async () => {
    const child = begin(['snapshot']);
    await until(
      () => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('.draft-')),
      60_000,
    );
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.draft-'))).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it(
    'makes all files, tells how far it is, and says what it made',
    async () => {
      const { status, stdout, stderr } = await run(['snapshot']);
      const [snapshot, ...others] = await stored();
      const name = snapshot?.manifest.name ?? '';
      expect([status, others]).toEqual([0, []]);
      expect(stdout).toContain(`Made ${name}: `);
      expect(stdout).toContain(`The newest snapshot is ${name}.`);
      expect(stderr).toMatch(/meetings: \d+ rows in \d/);
      expect(readdirSync(folder)).toEqual([name]);
      const again = await run(['snapshot']);
      expect(again.stdout).toContain('Nothing is to be done');
      expect((await run(['snapshot', 'prune'])).stdout).toContain('Nothing is to be done');
      expect((await run(['snapshot', 'list'])).stdout).toMatch(
        new RegExp(`^${name} +revision \\d+ +\\d+ files, `),
      );
      expect(JSON.parse((await run(['snapshot', 'list', '--json'])).stdout)).toMatchObject([
        { manifest: { name }, gone: null, successor: null },
      ]);
    },
    SLOW,
  );

  it(
    'writes the address of the register into all files, and warns where nobody told it',
    async () => {
      const [known] = await stored();
      expect(known?.manifest.publicUrl).toBe('https://register.example.se');
      const { stderr: quiet } = await run(['snapshot', 'prune']);
      expect(quiet).not.toContain('PUBLIC_URL');
      const before = environment;
      environment = { PORT: '3210' };
      const { status, stderr } = await run(['snapshot', 'prune']);
      expect([status, stderr.split('\n')[0]]).toEqual([
        0,
        'PUBLIC_URL is not set: what is made now says that this register is at http://localhost:3210. ' +
          'If its server runs with another PUBLIC_URL, give this command the same.',
      ]);
      expect((await run(['snapshot', 'list'])).stderr).not.toContain('PUBLIC_URL');
      environment = before;
    },
    SLOW,
  );

  it(
    'takes away what is too old, and lists what there is and was',
    async () => {
      const names = (await stored()).map(({ manifest: { name } }) => name);
      expect((await run(['snapshot', 'prune'])).stdout).toContain('Nothing is to be done');
      expect((await run(['snapshot', 'list'])).stdout).toMatch(
        new RegExp(`^${names.join()} +revision \\d+ +\\d+ files, `),
      );
    },
    SLOW,
  );
});
