import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { QuestionName } from './questions.js';

/** What to ask of whom, how long and how much at once. */
export interface Load {
  port: number;
  question: QuestionName;
  /** What the question needs to know. */
  given: readonly string[];
  /** The number of the first request: each has its own, and no number comes twice. */
  first: number;
  connections: number;
  seconds: number;
  requests: number;
}

/** What came of it. */
export interface Loaded {
  /** The number of the request that comes next. */
  next: number;
  seconds: number;
  /** Milliseconds of each request. */
  times: number[];
  bytes: number;
  statuses: Record<number, number>;
}

type Asked = Pick<Load, 'port' | 'question'> & Partial<Load>;

/** Sends requests from a process of its own. */
export class Loader {
  private readonly process: ChildProcess;
  private next = 0;

  constructor() {
    const hooks = new URL('../typescript.mjs', import.meta.url).href;
    this.process = fork(new URL('./load-process.ts', import.meta.url), {
      execArgv: ['--import', hooks],
    });
  }

  /** The answers have to be of the one status that is expected. */
  async run(asked: Asked, status = 200): Promise<Loaded> {
    const load = { given: [], connections: 1, seconds: 60, requests: Infinity, first: this.next, ...asked };
    // Infinity does not survive the way.
    this.process.send({ ...load, requests: Math.min(load.requests, 1e9) } satisfies Load);
    const [loaded] = (await once(this.process, 'message')) as [Loaded];
    this.next = loaded.next;
    const wrong = Object.keys(loaded.statuses).filter((each) => Number(each) !== status);
    if (wrong.length > 0) {
      throw new Error(`${load.question} was answered with ${wrong.join(', ')} instead of ${status}`);
    }
    return loaded;
  }

  close(): void {
    this.process.disconnect();
  }
}

export function requestsPerSecond({ times, seconds }: Loaded): number {
  return times.length / seconds;
}

/** The value that so many hundredths of all do not exceed. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = Math.min(sorted.length - 1, Math.ceil((sorted.length * hundredths) / 100) - 1);
  return sorted[Math.max(0, place)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}
