import { isDeepStrictEqual } from 'node:util';
import type { Contestant, ListedMeeting } from '../contestants/contestant.js';
import { dagsljus } from '../contestants/dagsljus.js';
import { handWritten } from '../contestants/hand-written.js';
import { isPostgraphileInstalled, postgraphile } from '../contestants/postgraphile.js';
import type { Server } from '../contestants/server.js';
import { stockNest } from '../contestants/stock-nest.js';
import { periodOf, type QuestionName } from '../load/questions.js';
import { type Measured, throughputs } from './rounds.js';
import type { Finding, Scene, Work } from './work.js';

const GOALS: readonly { contestant: Contestant; atLeast: number }[] = [
  { contestant: postgraphile, atLeast: 3 },
  { contestant: handWritten, atLeast: 1.5 },
  { contestant: stockNest, atLeast: 6 },
];
const COMPARED = 12;

/** Fifty meetings with participants, organisations and topics, never the same ones. */
export const list: Work = async (scene) => {
  const present = GOALS.filter(({ contestant }) => isPresent(contestant));
  const servers = await startAll(scene, [dagsljus, ...present.map(({ contestant }) => contestant)]);
  const turns = servers.map((server) => ({
    server,
    question: `list of ${server.contestant.name}` as QuestionName,
  }));
  const [ours, ...theirs] = await throughputs(scene.loader, turns, scene.effort);
  const found = new Map(present.map(({ contestant }, place) => [contestant, theirs[place]]));
  return GOALS.map(({ contestant, atLeast }) =>
    finding('List', contestant, { ours, theirs: found.get(contestant), atLeast }),
  );
};

/** The same list again and again, while nothing is published. */
export const askedBefore: Work = async (scene) => {
  if (!isPresent(postgraphile)) return [finding('Asked before', postgraphile, { atLeast: 20 })];
  const servers = await startAll(scene, [dagsljus, postgraphile]);
  const turns = servers.map((server) => ({
    server,
    question: `the same list of ${server.contestant.name}` as QuestionName,
  }));
  const [ours, theirs] = await throughputs(scene.loader, turns, scene.effort);
  return [finding('Asked before', postgraphile, { ours, theirs, atLeast: 20 })];
};

function isPresent(contestant: Contestant): boolean {
  return contestant !== postgraphile || isPostgraphileInstalled();
}

async function startAll(
  { large, tell }: Scene,
  contestants: readonly Contestant[],
): Promise<readonly Server[]> {
  const servers: Server[] = [];
  for (const contestant of contestants) {
    tell(`Starting ${contestant.title}`);
    servers.push(await large.server(contestant));
  }
  await compareAnswers(servers);
  return servers;
}

// Whoever answers something else is not faster or slower, but wrong.
async function compareAnswers([first, ...others]: readonly Server[]): Promise<void> {
  if (!first) return;
  for (let n = 0; n < COMPARED; n += 1) {
    const expected = await answerOf(first, n * 331);
    if (expected.meetings.length === 0) throw new Error('a list has no meetings');
    for (const other of others) {
      const found = await answerOf(other, n * 331);
      if (isDeepStrictEqual(found, expected)) continue;
      const [theirs, ours] = firstDifference(found, expected);
      throw new Error(`${other.contestant.title} lists something else.\nIt: ${theirs}\nWe: ${ours}`);
    }
  }
}

function firstDifference(found: Listed, expected: Listed): [string, string] {
  const place = expected.meetings.findIndex((meeting, n) => !isDeepStrictEqual(meeting, found.meetings[n]));
  if (place < 0) return [`${found.meetings.length} meetings`, `${expected.meetings.length} meetings`];
  return [JSON.stringify(found.meetings[place]), JSON.stringify(expected.meetings[place])];
}

type Listed = Awaited<ReturnType<typeof answerOf>>;

async function answerOf(server: Server, n: number) {
  const { contestant } = server;
  const { meetings, more } = contestant.told(await server.answer(contestant.list(periodOf(n))));
  return { meetings: meetings.map(plain), more };
}

// What one says in passing (a cursor, the name of a type) does not count.
function plain({ id, reference, title, date, direction, channel, participants, topics }: ListedMeeting) {
  return {
    ...{ id, reference, title, date, direction, channel },
    participants: participants.map(({ side, role, name, organisationName, organisation }) => ({
      ...{ side, role, name, organisationName, organisation },
    })),
    topics: topics.map(({ code, label }) => ({ code, label })),
  };
}

function finding(
  work: string,
  { title }: Contestant,
  { ours, theirs, atLeast }: { ours?: Measured | undefined; theirs?: Measured | undefined; atLeast: number },
): Finding {
  const about = { work, against: title, unit: '×', goal: { atLeast } } as const;
  if (!ours || !theirs) {
    return { ...about, figure: undefined, seen: 'not installed here: npm ci --prefix bench' };
  }
  return {
    ...about,
    figure: ours.median / theirs.median,
    seen: `${ours.median.toFixed(0)} and ${theirs.median.toFixed(0)} requests per second`,
    rounds: { ours: ours.rounds, theirs: theirs.rounds },
  };
}
