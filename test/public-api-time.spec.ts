import { afterEach, expect, test } from '@jest/globals';
import type pg from 'pg';
import { addressOf } from './support/asking.js';
import { publishExample } from './support/example-register.js';
import { asOwner } from './support/test-database.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

let register: TestApp;

afterEach(() => register.stop());

async function start(settings: Record<string, string> = {}): Promise<void> {
  register = await startTestApp(settings);
  await publishExample(register);
}

const TOPICS = '{ topics { code } }';
const ask = (query: string, signal?: AbortSignal) =>
  fetch(addressOf(register, query), signal ? { signal } : {});

/** Lets nobody read the topics while something is done. */
function withoutTopics<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  return asOwner(async (owner) => {
    await owner.query('BEGIN; LOCK TABLE register.topic');
    try {
      return await work(owner);
    } finally {
      await owner.query('ROLLBACK');
    }
  }, register.ownerUrl);
}

/** How many statements of the public wait for something. */
async function waiting(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM pg_stat_activity
      WHERE datname = current_database() AND usename = 'dagsljus_reader' AND wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}

async function refusalOf(answer: Response): Promise<unknown> {
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return [answer.status, errors.length, errors[0]?.extensions.code, answer.headers.get('retry-after')];
}

test('an answer that takes too long is ended, with a word to the client and to the database', async () => {
  await start({ LIMIT_ANSWER_SECONDS: '1' });
  await withoutTopics(async (owner) => {
    const asked = performance.now();
    const answer = await ask(TOPICS);
    expect(performance.now() - asked).toBeLessThan(1900);
    expect(await refusalOf(answer)).toEqual([503, 1, 'UNAVAILABLE', '5']);
    await until(async () => (await waiting(owner)) === 0, 1000);
  });
  expect((await ask(TOPICS)).status).toBe(200);
});

test('a statement that waits too long for its turn is told as such, not as a fault of ours', async () => {
  await start();
  await withoutTopics(async () => {
    expect(await refusalOf(await ask(TOPICS))).toEqual([503, 1, 'UNAVAILABLE', '5']);
  });
});

test('nothing more is done for a client who has left', async () => {
  await start();
  await withoutTopics(async (owner) => {
    const leaving = new AbortController();
    const left = ask(TOPICS, leaving.signal).catch(() => 'left');
    await until(async () => (await waiting(owner)) === 1);
    leaving.abort();
    expect(await left).toBe('left');
    await until(async () => (await waiting(owner)) === 0, 1000);
  });
});

test('who waits for the same answer as a client who has left gets it all the same', async () => {
  await start();
  const leaving = new AbortController();
  const others: Promise<Response>[] = [];
  await withoutTopics(async (owner) => {
    const left = ask(TOPICS, leaving.signal).catch(() => 'left');
    await until(async () => (await waiting(owner)) === 1);
    others.push(ask(TOPICS), ask(TOPICS));
    await new Promise((resolve) => setTimeout(resolve, 100));
    leaving.abort();
    await left;
  });
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200]);
});

test('when all connections of the public are busy it is told so in time, and officials notice nothing', async () => {
  await start({ LIMIT_READER_CONNECTIONS: '2' });
  const busy = [register.register.createQueryRunner(), register.register.createQueryRunner()];
  await Promise.all(busy.map((runner) => runner.connect()));
  const asked = performance.now();
  const answers = Promise.all(
    ['{ topics { code } }', '{ issues { totalCount } }', '{ meetings { totalCount } }'].map((query) =>
      ask(query),
    ),
  );
  const [one] = await register.office.query<{ one: number }[]>('SELECT 1 AS one');
  expect(one?.one).toBe(1);
  const health = await fetch(`${register.url}/health/ready`);
  expect(health.status).toBe(200);
  const signIn = await fetch(`${register.url}/office/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ me { account { name } } }' }),
  });
  expect(signIn.status).toBe(401);
  expect(performance.now() - asked).toBeLessThan(2500);
  for (const answer of await answers) {
    expect(await refusalOf(answer)).toEqual([503, 1, 'UNAVAILABLE', '5']);
  }
  expect(performance.now() - asked).toBeLessThan(9000);
  await Promise.all(busy.map((runner) => runner.release()));
  expect((await ask(TOPICS)).status).toBe(200);
});
