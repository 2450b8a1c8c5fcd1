import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { publishExample } from './support/example-register.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { until } from './support/until.js';

let register: TestApp;
let owner: pg.Client;

beforeAll(async () => {
  register = await startTestApp({
    LIMIT_ANSWER_BYTES: '0',
    LIMIT_CLIENT_COST: '0',
    LIMIT_CLIENT_REQUESTS_PER_MINUTE: '0',
    LIMIT_CLIENT_REQUESTS_AT_ONCE: '0',
  });
  await publishExample(register);
  owner = new pg.Client(register.ownerUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await register.stop();
});

const QUERY = '{ meetings { totalCount nodes { organisations { name } } } }';

test('when a visitor leaves, the database stops working for them at once', async () => {
  const holder = new pg.Client(register.ownerUrl);
  await holder.connect();
  await holder.query('BEGIN; LOCK TABLE register.meeting');
  const leaving = new AbortController();
  // More than there are connections: the others stand in line.
  const asked = Array.from({ length: 25 }, (_, index) => ask(leaving.signal, index));
  await until(async () => (await busy()) > 0);
  leaving.abort();
  expect(await Promise.all(asked)).toEqual(asked.map(() => 'left'));
  // The lock is still there: nothing came to its end by itself.
  await until(async () => (await busy()) === 0);
  await holder.end();
  expect(await publicly(register, QUERY)).toHaveProperty('meetings.totalCount', 1);
});

test('a thousand visitors who leave when they like leave no connection behind, and disturb nobody', async () => {
  let number = 0;
  const staying = async (): Promise<void> => {
    while (number < 1000) expect(await ask(undefined, (number += 1))).toBe('answered');
  };
  const leaving = async (): Promise<void> => {
    while (number < 1000) await ask(AbortSignal.timeout(Math.floor(Math.random() * 30)), (number += 1));
  };
  await Promise.all([staying(), staying(), ...Array.from({ length: 20 }, leaving)]);
  // What was still on its way is received, and let go.
  await until(async () => (await busy()) === 0, 60_000);
  const { totalCount, idleCount, waitingCount } = pool();
  expect({ waitingCount, inUse: totalCount - idleCount }).toEqual({ waitingCount: 0, inUse: 0 });
  expect(await ask(undefined, (number += 1))).toBe('answered');
}, 180_000);

/** Each question is another one, so that none waits for the answer of the other. */
async function ask(signal: AbortSignal | undefined, number: number): Promise<string> {
  try {
    const response = await fetch(`${register.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `query Q${number} ${QUERY}` }),
      ...(signal && { signal }),
    });
    const { data } = (await response.json()) as { data?: { meetings: { totalCount: number } } };
    return data?.meetings.totalCount === 1 ? 'answered' : `refused: ${response.status}`;
  } catch {
    return 'left';
  }
}

/** How many of the public's connections run a statement or hold a transaction. */
async function busy(): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM pg_stat_activity
     WHERE usename = 'dagsljus_reader' AND datname = current_database() AND state <> 'idle'`,
  );
  return rows[0]?.count ?? 0;
}

function pool(): pg.Pool {
  return (register.register.driver as unknown as { master: pg.Pool }).master;
}
