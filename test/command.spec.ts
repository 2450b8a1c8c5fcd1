import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeTestDatabase, serverUrl, type TestDatabase } from './support/test-database.js';

const program = fileURLToPath(new URL('../bin/dagsljus.mjs', import.meta.url));

describe('The command dagsljus', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await makeTestDatabase('empty');
  });
  afterAll(() => database.drop());

  function dagsljus(words: string, environment: Record<string, string> = {}) {
    const env = { PATH: process.env['PATH'], DATABASE_URL: database.url, ...environment };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words.split(' ')], {
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  it('migrates an empty database, and says when there is nothing more to do', () => {
    const first = dagsljus('migrate');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('Migrated the database: ');
    expect(dagsljus('migrate').stdout).toMatch(/^The database has all \d+ migrations of this version\.\n$/);
  });

  it('takes the latest migration back, and puts it there again', () => {
    expect(dagsljus('migrate --down 1').stdout).toMatch(/^Undone: \w+\.\n$/);
    expect(dagsljus('migrate')).toMatchObject({ status: 0, stdout: expect.stringContaining('Migrated') });
  });

  it.each([
    ['a word that it does not know', 'publicise', {}, "unknown command 'publicise'"],
    ['a number that is none', 'migrate --down some', {}, 'Give a number, or "all"'],
    ['faulty settings', 'migrate', { LOG_LEVEL: 'loud' }, '- LOG_LEVEL must be one of'],
    ['a server that says no', 'migrate', { DATABASE_URL: wrongPassword() }, 'cannot be used'],
  ])('refuses %s with exit code 2 and a sentence', (_what, words, environment, sentence) => {
    const { status, stdout, stderr } = dagsljus(words, environment);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('helps', () => {
    expect(dagsljus('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('migrate') });
  });
});

function wrongPassword(): string {
  const url = new URL(serverUrl());
  url.password = 'wrong';
  return url.href;
}
