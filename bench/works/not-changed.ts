import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { connect } from '../../src/platform/database/connect.js';
import { dagsljus } from '../contestants/dagsljus.js';
import { FOR_GET } from '../load/questions.js';
import type { Work } from './work.js';

// PostgreSQL tells what was done some moments later.
const TOLD_AFTER = 1500;

/** A 304: whether it costs SQL. What the server does on its own meanwhile is taken off. */
export const notChanged: Work = async ({ large, loader, effort }) => {
  const server = await large.server(dagsljus);
  const path = `/graphql?query=${encodeURIComponent(FOR_GET)}`;
  const etag = (await server.fetch({ method: 'GET', path })).headers.get('etag');
  if (etag === null) throw new Error('Dagsljus gives no ETag');
  const owner = await connect({ connectionString: large.ownerUrl });
  try {
    const idle = await transactionsDuring(owner, () => pause(effort.seconds * 1000));
    let answers = 0;
    const busy = await transactionsDuring(owner, async () => {
      const load = { port: server.port, question: 'what has not changed', given: [etag] } as const;
      const loaded = await loader.run({ ...load, connections: 16, seconds: effort.seconds }, 304);
      answers = loaded.times.length;
    });
    return [
      {
        work: 'Asked before',
        against: 'a 304',
        figure: Math.max(0, busy - idle) / answers,
        unit: 'SQL per answer',
        goal: { atMost: 0.001 },
        seen: `${answers} answers, ${busy} transactions; ${idle} in the same time without any`,
      },
    ];
  } finally {
    await owner.end();
  }
};

async function transactionsDuring(owner: pg.Client, work: () => Promise<unknown>): Promise<number> {
  const before = await transactions(owner);
  await work();
  return (await transactions(owner)) - before;
}

async function transactions(owner: pg.Client): Promise<number> {
  await pause(TOLD_AFTER);
  const { rows } = await owner.query<{ count: string }>(
    `SELECT pg_stat_clear_snapshot(), xact_commit + xact_rollback AS count
     FROM pg_stat_database WHERE datname = current_database()`,
  );
  return Number(rows[0]?.count);
}
