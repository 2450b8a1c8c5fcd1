import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readCheckpoint } from '../src/register/history/checkpoints/checkpoint.rules.js';
import { council, publishExample } from './support/example-register.js';
import { expectEqual, follow } from './support/following.js';
import { aMeeting, makePublic } from './support/public-records.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const CLI = fileURLToPath(new URL('../dist/src/cli.js', import.meta.url));

// Each run loads the whole program.
jest.setTimeout(120_000);

let register: TestApp;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dagsljus-follow-command-'));
  register = await startTestApp();
  await publishExample(register);
  register.clock.set(new Date().toISOString());
});
afterAll(async () => {
  await register.stop();
  rmSync(folder, { recursive: true });
});

function begin(...words: string[]) {
  const child = spawn(process.execPath, [CLI, 'follow', ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([stdout, stderr]) => ({ status: child.exitCode, stdout, stderr }),
  );
  return { child, ended };
}

function run(...words: string[]) {
  return begin(...words).ended;
}

describe('dagsljus follow', () => {
  test('makes a copy named after the host, and says what it is', async () => {
    const { status, stdout, stderr } = await run(register.url, '--once');
    const path = join(folder, '127.0.0.1.sqlite');
    expect([status, stderr.split('\n')[0]]).toEqual([0, expect.stringContaining('signs with the key')]);
    expect(stdout).toMatch(
      /127\.0\.0\.1\.sqlite is in step: \d+ entries, each as it was published, and all of them as the register signed them\.\n$/,
    );
    await expectEqual(path, register);
    expect(existsSync(`${path}-journal`)).toBe(false);
    const again = await run(register.url, '--once');
    expect([again.status, again.stderr, again.stdout]).toEqual([0, '', stdout]);
  });

  test('keeps the copy in step until it is stopped', async () => {
    const path = join(folder, 'kept.sqlite');
    const { child, ended } = begin(register.url, '--to', path, '--every', '1');
    await once(child.stdout, 'data');
    await makePublic(register, aMeeting(council), aMeeting(council));
    await once(child.stderr, 'data');
    await wait(500);
    await expectEqual(path, register);
    child.kill('SIGTERM');
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([0, expect.stringMatching(/2 new, \d+ entries\.\n$/)]);
  });

  test('lets nobody else follow into the same file', async () => {
    const path = join(folder, 'shared.sqlite');
    const { child, ended } = begin(register.url, '--to', path, '--every', '3');
    await once(child.stdout, 'data');
    await makePublic(register, aMeeting(council));
    await follow(path, register.url);
    await makePublic(register, aMeeting(council));
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([2, expect.stringContaining('One is enough')]);
    await follow(path, register.url);
    await expectEqual(path, register);
  });

  test('trusts the key that it is given, and no other', async () => {
    const path = join(folder, 'trusted.sqlite');
    const note = await (await fetch(`${register.url}/opendata/v1/checkpoint`)).text();
    const { keys } = (await (await fetch(`${register.url}/opendata/v1/keys`)).json()) as {
      keys: { key: string }[];
    };
    expect(readCheckpoint(note)).toBeDefined();
    const wrong = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    const refused = await run(register.url, '--once', '--to', path, '--key', wrong);
    expect([refused.status, refused.stderr]).toEqual([
      1,
      expect.stringContaining('never signed by the given key'),
    ]);
    const done = await run(register.url, '--once', '--to', path, '--key', keys[0]?.key ?? '');
    expect([done.status, done.stderr.includes('trusts it from now on')]).toEqual([0, false]);
  });

  test.each([
    ['an address that is none', ['register.example.se'], /is no address of a register/],
    [
      'a register that is none',
      ['URL/elsewhere', '--once', '--to', 'none.sqlite'],
      /There is no Dagsljus register/,
    ],
    ['a key that is none', ['URL', '--once', '--to', 'none.sqlite', '--key', 'key'], /The key is none/],
    ['no patience', ['URL', '--every', '0'], /Give seconds/],
    ['a folder that is not there', ['URL', '--to', 'no/where.sqlite'], /cannot be opened/],
  ])('refuses %s', async (_, words, why) => {
    const { status, stdout, stderr } = await run(...words.map((word) => word.replace('URL', register.url)));
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(why)]);
    expect(existsSync(join(folder, 'none.sqlite'))).toBe(false);
  });

  test('shows by examples how it is used', async () => {
    const { status, stdout } = await run('--help');
    expect(status).toBe(0);
    for (const part of [
      '--to <file>',
      '--once',
      '--every <seconds>',
      '--key <key>',
      'Examples:',
      'Ends with 0',
    ])
      expect(stdout).toContain(part);
  });
});
