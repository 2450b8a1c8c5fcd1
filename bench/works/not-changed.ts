import { setTimeout as pause } from 'node:timers/promises';
import { dagsljus } from '../contestants/dagsljus.js';
import { Server } from '../contestants/server.js';
import { FOR_GET } from '../load/questions.js';
import { StatementCounter } from './statement-counter.js';
import type { Work } from './work.js';

/** A 304: whether it costs SQL. What the server asks on its own in the same time is taken off. */
export const notChanged: Work = async ({ large, loader, effort }) => {
  const { counter, url } = await StatementCounter.before(large.ownerUrl);
  const server = await Server.start(dagsljus, url);
  try {
    const path = `/graphql?query=${encodeURIComponent(FOR_GET)}`;
    const etag = (await server.fetch({ method: 'GET', path })).headers.get('etag');
    if (etag === null) throw new Error('Dagsljus gives no ETag');
    const load = { port: server.port, question: 'what has not changed', given: [etag] } as const;
    const countDuring = async (work: () => Promise<unknown>): Promise<number> => {
      const before = counter.statements;
      await work();
      return counter.statements - before;
    };
    const idle = await countDuring(() => pause(effort.seconds * 1000));
    let answers = 0;
    const busy = await countDuring(async () => {
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
        seen: `${answers} answers, ${busy} statements; ${idle} in the same time without any`,
      },
    ];
  } finally {
    await server.stop();
    counter.close();
  }
};
