import { setTimeout as pause } from 'node:timers/promises';
import { isDatabaseAway } from '../errors/database-away.js';
import type { Log } from '../log/log.js';
import type { GivenUpJob, JobTable, TakenJob } from './job-table.js';

// Who adds a job in this process says so; others' are looked for.
const LOOK_EVERY = 1000;
const BEAT_EVERY = 10_000;
// Whoever stops the server waits ten seconds in all.
const ASK_TO_STOP = 1500;
const LONGEST_STOP = 3500;
const LONGEST_WAIT = 6 * 3600 * 1000;

export interface Work {
  atOnce: number;
  take: () => Promise<TakenJob | undefined>;
  perform: (job: TakenJob, signal: AbortSignal) => Promise<void>;
  now: () => Date;
}

/** Does jobs, some at once, until it is stopped. */
export class Worker {
  private readonly asked = new AbortController();
  private readonly running = new Map<string, Promise<void>>();
  private readonly timers: NodeJS.Timeout[] = [];
  private looking: Promise<void> | undefined;
  private lookAgain = false;
  private stopped = false;

  constructor(
    private readonly table: JobTable,
    private readonly work: Work,
    private readonly log: Log,
  ) {}

  start(): void {
    const repeat = (what: () => void, every: number) => this.timers.push(setInterval(what, every).unref());
    repeat(this.wake, LOOK_EVERY);
    repeat(() => void this.beat(), BEAT_EVERY);
    this.wake();
  }

  /** Looks for work, now. */
  readonly wake = (): void => {
    if (this.stopped) return;
    this.lookAgain = true;
    this.looking ??= this.look().finally(() => (this.looking = undefined));
  };

  /** What is under way is finished, or asked to stop; what has not stopped by then goes back into the queue. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    const asking = setTimeout(() => {
      this.asked.abort();
    }, ASK_TO_STOP);
    const finished = Promise.allSettled([this.looking]).then(() => Promise.all(this.running.values()));
    await Promise.race([finished, pause(LONGEST_STOP, undefined, { ref: false })]);
    clearTimeout(asking);
    await Promise.race([this.giveBack(), pause(1000, undefined, { ref: false })]);
  }

  private async look(): Promise<void> {
    while (this.lookAgain && !this.stopped) {
      this.lookAgain = false;
      try {
        await this.takeWhatFits();
      } catch (error) {
        // Told by whoever watches the database; looked for again in a second.
        if (!isDatabaseAway(error)) this.log.error('No jobs could be taken.', { error });
      }
    }
  }

  private async takeWhatFits(): Promise<void> {
    while (this.running.size < this.work.atOnce && !this.stopped) {
      const job = await this.work.take();
      if (job === undefined) return;
      const run = this.run(job).finally(() => {
        this.running.delete(job.id);
        this.wake();
      });
      this.running.set(job.id, run);
    }
  }

  private async run(job: TakenJob): Promise<void> {
    const began = Date.now();
    try {
      await this.work.perform(job, this.asked.signal);
      this.log.debug('A job is done.', { job: job.name, milliseconds: Date.now() - began });
      await this.tell(() => this.table.done(job.id));
    } catch (error) {
      // It stays under way until what is under way is given back.
      if (this.asked.signal.aborted) return;
      this.logFailure(job, error);
      if (job.isLast) {
        await giveUp(this.table, this.log, job.id);
        return;
      }
      const again = new Date(this.work.now().getTime() + waitBefore(job.attempts + 1));
      await this.tell(() => this.table.failed(job.id, again));
    }
  }

  private logFailure({ id, name, attempts, isLast }: TakenJob, error: unknown): void {
    const fields = { job: name, id, attempt: attempts, error };
    if (isLast) this.log.error('A job failed, and is given up.', fields);
    else this.log.warn('A job failed; it is tried again.', fields);
  }

  // The database may be away when the job ends: until it hears of that, the job is ours.
  private async tell(say: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await say();
        return;
      } catch (error) {
        if (this.asked.signal.aborted) return;
        this.log.warn('The database could not be told how a job ended; trying again.', { error });
      }
      await pause(LOOK_EVERY, undefined, { ref: false });
    }
  }

  private async beat(): Promise<void> {
    try {
      await this.table.sayAlive([...this.running.keys()]);
      await lookAfterLost(this.table, this.log);
    } catch (error) {
      if (!isDatabaseAway(error)) this.log.error('Jobs could not be watched.', { error });
    }
  }

  private async giveBack(): Promise<void> {
    try {
      await this.table.giveBack();
    } catch (error) {
      this.log.warn('What was under way is taken over by another server in a minute.', { error });
    }
  }
}

/** What servers had under way that are gone is done again, or given up when it was tried often enough. */
export async function lookAfterLost(table: JobTable, log: Log): Promise<void> {
  const jobs = await table.takeOver();
  if (jobs > 0) log.warn('Jobs of a server that is gone went back into the queue.', { jobs });
  for (const id of await table.lost()) {
    const job = await giveUp(table, log, id);
    if (job) log.error('A job was lost with its server, and is given up.', { job: job.name, id });
  }
}

// One that cannot be given up now counts as lost in a minute, and is looked after then.
async function giveUp(table: JobTable, log: Log, id: string): Promise<GivenUpJob | undefined> {
  try {
    return await table.giveUp(id);
  } catch (error) {
    if (!isDatabaseAway(error)) log.error('A job could not be given up; trying again.', { id, error });
    return undefined;
  }
}

/** Milliseconds before an attempt: some seconds at first, six hours at most, never all at the same moment. */
function waitBefore(attempt: number): number {
  return Math.min(1000 * Math.exp(attempt - 1), LONGEST_WAIT) * (0.75 + Math.random() / 2);
}
