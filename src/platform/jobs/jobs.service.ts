import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { Configuration } from '../configuration/configuration.js';
import { isDatabaseAway } from '../errors/database-away.js';
import { Log } from '../log/log.js';
import { readCronPattern } from './cron.rules.js';
import { Crontab } from './crontab.js';
import { JobTable, type TakenJob } from './job-table.js';
import { lookAfterLost, Worker } from './worker.js';

/** A job that is being done. */
export interface RunningJob {
  readonly attempt: number;
  /** When this attempt fails there is no other. */
  readonly isLast: boolean;
  /** The server is stopping: throw, and the job is done by another or after the next start. */
  readonly signal: AbortSignal;
}

export type JobHandler<Payload> = (payload: Payload, job: RunningJob) => Promise<void>;

export interface HandlerOptions<Payload> {
  /** One is wanted whenever a server starts. */
  atStart?: boolean;
  /**
   * What follows when a job is given up: its last attempt failed, or the server was gone each time it was tried. It
   * writes by `store`, in the transaction that puts the job aside, so that both happen or neither; fails it, it is
   * tried again in a minute. It does not wait for anything but the database, and may find that nothing is left to do.
   */
  onGivenUp?: (payload: Payload, store: EntityManager) => Promise<void>;
}

export interface JobOptions {
  /** Of waiting jobs with the same name and key there is one: the latest that was added. */
  key?: string;
  /** Not before. */
  runAt?: Date;
  /** 25 when nothing is said: some days. */
  maxAttempts?: number;
  /** Lower numbers go first; 0 when nothing is said. */
  priority?: number;
}

// Not in the first seconds either: whoever waits for the server goes first.
const LOOK_AT_CLOCK = 5000;

/**
 * Work that is done later, or again and again, by any of the servers. A job is done at least once: one that was cut off
 * is done again, so a handler must bear that. It carries ids and nothing private.
 */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly handlers = new Map<string, JobHandler<object>>();
  private readonly whenGivenUp = new Map<string, HandlerOptions<object>['onGivenUp']>();
  private readonly serial: string[] = [];
  private readonly atStart: string[] = [];
  private readonly table: JobTable;
  private readonly crontab: Crontab;
  private worker: Worker | undefined;
  private clockTimer: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    this.table = new JobTable(database, async ({ name, payload }, store) =>
      this.whenGivenUp.get(name)?.(payload, store),
    );
    this.crontab = new Crontab(database, (name, store) => this.add(name, {}, { key: name }, store));
    this.cron('jobs.tidy', '23 2 * * *', () => this.table.forgetGivenUp());
  }

  /** Says how jobs of this name are done. */
  handle<Payload extends object>(
    name: string,
    handler: JobHandler<Payload>,
    { atStart = false, onGivenUp }: HandlerOptions<Payload> = {},
  ): void {
    if (this.handlers.has(name)) throw new Error(`Two handle ${name}`);
    this.handlers.set(name, handler as unknown as JobHandler<object>);
    this.whenGivenUp.set(name, onGivenUp as HandlerOptions<object>['onGivenUp']);
    if (atStart) this.atStart.push(name);
  }

  /**
   * Has something done again and again: `minute hour day month weekday` in Stockholm's time. One server does it, and one
   * at a time; what was missed in the last day, because no server ran, is done once.
   */
  cron(name: string, pattern: string, handler: JobHandler<object>): void {
    this.handle(name, handler);
    this.serial.push(name);
    this.crontab.enter({ name, pattern: readCronPattern(pattern) });
  }

  /** Adds a job; with `store` in the caller's transaction, so that it is done if and only if that is committed. */
  async add(
    name: string,
    payload: object = {},
    options: JobOptions = {},
    store: EntityManager = this.database.manager,
  ): Promise<void> {
    if (!this.handlers.has(name)) throw new Error(`Nobody handles ${name}`);
    const usual = { key: null, runAt: this.clock.now(), maxAttempts: 25, priority: 0 };
    const job = { name, payload, ...usual, ...options };
    await JobTable.add(store, job);
    this.worker?.wake();
  }

  /** Begins to work. Servers do; commands do not, unless they call this. */
  start(): void {
    if (this.worker) return;
    const { limitJobs: atOnce } = this.configuration;
    this.worker = new Worker(
      this.table,
      {
        atOnce,
        take: () => this.take(),
        perform: (job, signal) => this.perform(job, signal),
        now: () => this.clock.now(),
      },
      this.log,
    );
    this.worker.start();
    // What is added in a transaction is there when that is committed.
    this.database.subscribers.push({ afterTransactionCommit: this.worker.wake });
    this.clockTimer = setInterval(() => void this.lookAtClock(), LOOK_AT_CLOCK).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.clockTimer);
    await this.worker?.stop();
  }

  /** Does what is due now, one job after the other, those that they add too; their names. Lost ones are looked after first. */
  async runDue(only?: readonly string[]): Promise<string[]> {
    await lookAfterLost(this.table, this.log);
    const done: string[] = [];
    const { signal } = new AbortController();
    for (let job = await this.take(only); job; job = await this.take(only)) {
      try {
        await this.perform(job, signal);
      } catch (error) {
        await this.table.giveBack();
        throw error;
      }
      await this.table.done(job.id);
      done.push(job.name);
    }
    return done;
  }

  private take(names: readonly string[] = [...this.handlers.keys()]): Promise<TakenJob | undefined> {
    return this.table.take(this.clock.now(), names, this.serial);
  }

  private async perform({ name, payload, attempts, isLast }: TakenJob, signal: AbortSignal): Promise<void> {
    await this.handlers.get(name)?.(payload, { attempt: attempts, isLast, signal });
  }

  private async lookAtClock(): Promise<void> {
    try {
      for (let name = this.atStart.at(-1); name !== undefined; name = this.atStart.at(-1)) {
        await this.add(name, {}, { key: name });
        this.atStart.pop();
      }
      await this.crontab.look(this.clock.now());
    } catch (error) {
      if (!isDatabaseAway(error))
        this.log.error('What is done again and again could not be looked at.', { error });
    }
  }
}
