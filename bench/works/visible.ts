import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '../../src/platform/database/connect.js';
import { graphql, type Request } from '../contestants/contestant.js';
import { dagsljus } from '../contestants/dagsljus.js';
import { Server } from '../contestants/server.js';
import { median } from '../load/load.js';
import { beginOffice, type Publish } from './office.js';
import type { Finding, Work } from './work.js';

const COPY = 'bench_copy';
const TIMES = 12;
const GOAL = 1000;
const PATIENCE = 10_000;

/** From a publication on one instance until the API and the change log of it and of another one show it. */
export const visible: Work = async ({ large, tell }) => {
  tell(`Copying the register of ${large.size} meetings, to publish in the copy`);
  await large.stopServers();
  return withCopy(large.ownerUrl, async (ownerUrl) => {
    const here = await Server.start(dagsljus, ownerUrl);
    const there = await Server.start(dagsljus, ownerUrl);
    try {
      const publish = await beginOffice(here);
      return [
        await measure(here, 'the same instance', publish),
        await measure(there, 'another instance', publish),
      ];
    } finally {
      await here.stop();
      await there.stop();
    }
  });
};

async function measure(server: Server, where: string, publish: Publish): Promise<Finding> {
  const places = await placesOf(server);
  const waits: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    // What is asked now is kept: an answer that is served too long would show.
    for (const place of places) await server.answer(place);
    const reference = await publish();
    const published = performance.now();
    const seen = places.map(async (place) => {
      await shows(server, place, reference);
      return performance.now() - published;
    });
    waits.push(...(await Promise.all(seen)));
  }
  return {
    work: 'Publish to visible',
    against: `${where}: list and change log`,
    figure: Math.max(...waits),
    unit: 'ms',
    goal: { atMost: GOAL },
    seen: `the longest of ${TIMES} publications; median ${median(waits).toFixed(0)} ms`,
  };
}

async function placesOf(server: Server): Promise<Request[]> {
  const newest = (await server.answer(graphql('/graphql', '{ changes(first: 1) { totalCount } }', {}))) as {
    data: { changes: { totalCount: number } };
  };
  const changes = 'query ($after: String) { changes(first: 100, after: $after) { nodes { reference } } }';
  return [
    graphql('/graphql', '{ meetings(first: 5, orderBy: PUBLISHED_DESC) { nodes { reference } } }', {}),
    graphql('/graphql', changes, { after: String(newest.data.changes.totalCount) }),
  ];
}

async function shows(server: Server, place: Request, reference: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    if (JSON.stringify(await server.answer(place)).includes(reference)) return;
    await pause(5);
  }
  throw new Error(`${reference} was published, but does not show`);
}

// What is published would stay in the register that others are measured on.
async function withCopy<T>(ownerUrl: string, work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const [from, url, beside] = [new URL(ownerUrl), new URL(ownerUrl), new URL(ownerUrl)];
  url.pathname = `/${COPY}`;
  beside.pathname = '/postgres';
  const owner = await connect({ connectionString: beside.href });
  const drop = `DROP DATABASE IF EXISTS ${COPY} WITH (FORCE)`;
  try {
    await owner.query(drop);
    await owner.query(`CREATE DATABASE ${COPY} TEMPLATE ${from.pathname.slice(1)} STRATEGY file_copy`);
    return await work(url.href);
  } finally {
    await owner.query(drop);
    await owner.end();
  }
}
