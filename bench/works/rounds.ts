import { type Loaded, type Loader, median, percentile, requestsPerSecond } from '../load/load.js';
import type { QuestionName } from '../load/questions.js';
import type { Server } from '../contestants/server.js';
import type { Effort } from './work.js';

/** A question to a server, measured in turns with others. */
export interface Turn {
  server: Server;
  question: QuestionName;
  given?: readonly string[];
  /** The status that its answers have; 200 unless said. */
  status?: number;
}

const AT_ONCE = 16;
const WARM_UP = 2;

/** What was measured in each round, and the median of it. */
export interface Measured {
  median: number;
  rounds: readonly number[];
}

/** Requests per second of each, in rounds in which they take turns. */
export async function throughputs(
  loader: Loader,
  turns: readonly Turn[],
  { rounds, seconds }: Effort,
): Promise<Measured[]> {
  const loads = await inTurns(turns, rounds, (turn, warmUp) =>
    run(loader, turn, { connections: AT_ONCE, seconds: warmUp ? Math.min(WARM_UP, seconds) : seconds }),
  );
  return loads.map((rows) => measured(rows.map(requestsPerSecond)));
}

/** Milliseconds of one request after the other: the median of each round, and what 95 of 100 requests do not exceed. */
export async function times(
  loader: Loader,
  turns: readonly Turn[],
  { rounds, requests }: Effort,
): Promise<(Measured & { p95: number })[]> {
  const loads = await inTurns(turns, rounds, (turn) => run(loader, turn, { connections: 1, requests }));
  return loads.map((rows) => {
    const all = rows.flatMap((row) => row.times);
    return { ...measured(rows.map((row) => median(row.times))), p95: percentile(all, 95) };
  });
}

function measured(rounds: readonly number[]): Measured {
  return { median: median(rounds), rounds: rounds.map((round) => Number(round.toPrecision(4))) };
}

// The first round only warms up: what is compiled, planned and read from disk once is not what is measured.
async function inTurns(
  turns: readonly Turn[],
  rounds: number,
  measure: (turn: Turn, warmUp: boolean) => Promise<Loaded>,
): Promise<Loaded[][]> {
  const loads: Loaded[][] = turns.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, turn] of turns.entries()) {
      const loaded = await measure(turn, round === 0);
      if (round > 0) loads[place]?.push(loaded);
    }
  }
  return loads;
}

function run(
  loader: Loader,
  { server, question, given = [], status }: Turn,
  much: { connections: number; seconds?: number; requests?: number },
): Promise<Loaded> {
  return loader.run({ port: server.port, question, given, ...much }, status);
}
