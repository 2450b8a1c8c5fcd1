import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { downloadsInDatabase, multiply, openDownload } from './support/downloads.js';
import { meeting, publishExample } from './support/example-register.js';
import { openData } from './support/open-data.js';
import { asOwner } from './support/test-database.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

let register: TestApp;
let isStopped = false;

const EVERYTHING = 'meetings.csv?dateFrom=1900-01-01';
const NOTHING = 'meetings.csv?dateFrom=2100-01-01';
const MEETINGS = 20_000;

beforeAll(async () => {
  register = await startTestApp({
    LIMIT_DOWNLOADS: '3',
    LIMIT_CLIENT_DOWNLOADS: '2',
    LIMIT_DOWNLOAD_STALL_SECONDS: '2',
    TRUSTED_PROXIES: '127.0.0.1',
  });
  await publishExample(register);
  await multiply(register, meeting.id, MEETINGS);
});
afterAll(() => (isStopped ? undefined : register.stop()));

async function nobodyReads(): Promise<void> {
  await until(async () => (await downloadsInDatabase(register)).length === 0);
}

/** A file whose database waits for a lock, so that it does not begin. */
async function whileLocked(work: () => Promise<void>): Promise<void> {
  await asOwner(async (owner) => {
    await owner.query('BEGIN; LOCK TABLE register.meeting IN ACCESS EXCLUSIVE MODE');
    await work();
    await owner.query('ROLLBACK');
  }, register.ownerUrl);
}

function ask(client: string, file = EVERYTHING): Promise<Response> {
  const headers = { 'x-forwarded-for': client };
  return fetch(`${register.url}/opendata/v1/latest/${file}`, { headers });
}

describe('Whoever fetches a file', () => {
  test('gets all of it, and then the database is left', async () => {
    const { answer, ended, received } = await openDownload(register, EVERYTHING);
    answer.resume();
    expect(await ended).toBe(true);
    expect(received()).toBeGreaterThan(MEETINGS * 100);
    await nobodyReads();
  });

  test('one after the other never waits for a turn', async () => {
    for (let times = 0; times < 40; times += 1) {
      const both = await Promise.all([ask('192.0.2.70', NOTHING), ask('192.0.2.70', NOTHING)]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      await Promise.all(both.map((answer) => answer.text()));
    }
  });

  test('and leaves is not worked for any longer', async () => {
    const { answer } = await openDownload(register, EVERYTHING);
    expect(await downloadsInDatabase(register)).toHaveLength(1);
    answer.destroy();
    await nobodyReads();
    const left = new AbortController();
    await whileLocked(async () => {
      const asked = fetch(`${register.url}/opendata/v1/latest/${EVERYTHING}`, { signal: left.signal });
      asked.catch(() => undefined);
      await until(async () => (await downloadsInDatabase(register)).some(({ state }) => state === 'active'));
      left.abort();
      // While the statement still could wait: it is cancelled.
      await nobodyReads();
    });
  });

  test('and takes nothing is cut off after a time, and fills no memory', async () => {
    const before = process.memoryUsage().rss;
    const { answer, ended } = await openDownload(register, EVERYTHING);
    const began = Date.now();
    await until(async () => (await downloadsInDatabase(register)).length === 0);
    expect(Date.now() - began).toBeGreaterThan(1500);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    answer.resume();
    expect(await ended).toBe(false);
  });

  test('slowly but steadily gets all of it', async () => {
    const { answer, ended } = await openDownload(register, 'meetings.csv?dateFrom=2018-01-01');
    for (let pauses = 0; pauses < 6; pauses += 1) {
      answer.pause();
      await pause(600);
      answer.resume();
      await pause(20);
    }
    expect(await ended).toBe(true);
  });

  test('never takes a part for the whole', async () => {
    const { answer, ended } = await openDownload(register, EVERYTHING);
    const [download] = await downloadsInDatabase(register);
    await asOwner(
      (owner) => owner.query('SELECT pg_terminate_backend($1)', [download?.pid]),
      register.ownerUrl,
    );
    answer.resume();
    expect(await ended).toBe(false);
    await nobodyReads();
  });

  test('sees one state of the register, whatever is published meanwhile', async () => {
    const { answer, ended, received } = await openDownload(register, EVERYTHING);
    await asOwner(
      (owner) => owner.query(`DELETE FROM register.meeting WHERE reference LIKE 'BIG-2020-001%'`),
      register.ownerUrl,
    );
    answer.resume();
    expect(await ended).toBe(true);
    const whole = received();
    const after = await openDownload(register, EVERYTHING);
    after.answer.resume();
    await after.ended;
    expect(after.received()).toBeLessThan(whole);
  });
});

describe('Files are not made for more', () => {
  test('than there is room for: of one client, and of all', async () => {
    await whileLocked(async () => {
      const waiting = [ask('192.0.2.1'), ask('192.0.2.1')];
      await until(async () => (await downloadsInDatabase(register)).length === 2);
      const third = await ask('192.0.2.1');
      expect([third.status, third.headers.get('retry-after')]).toEqual([429, '5']);
      expect(await third.json()).toMatchObject({
        code: 'RATE_LIMITED',
        reasons: [{ code: 'download.tooManyOfYours' }],
      });
      const other = ask('192.0.2.2');
      await until(async () => (await downloadsInDatabase(register)).length === 3);
      const last = await ask('192.0.2.3');
      expect([last.status, last.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await last.json()).toMatchObject({
        code: 'UNAVAILABLE',
        reasons: [{ code: 'download.tooMany' }],
      });
      // Lists are answered all the while.
      expect((await openData(register, '/topics')).status).toBe(200);
      // A lock that others hold is not waited for long.
      for (const answer of await Promise.all([...waiting, other])) {
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
          503,
          'application/problem+json; charset=utf-8',
        ]);
      }
    });
    await nobodyReads();
    const again = await ask('192.0.2.1');
    expect(again.status).toBe(200);
    await again.text();
  });
});

test('a register that is stopped ends downloads that do not come to their end', async () => {
  const { answer, ended } = await openDownload(register, EVERYTHING);
  const began = Date.now();
  isStopped = true;
  await register.stop();
  expect(Date.now() - began).toBeLessThan(8000);
  answer.resume();
  expect(await ended).toBe(false);
});
