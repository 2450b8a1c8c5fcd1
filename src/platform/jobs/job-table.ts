import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';

/** A job as it is taken out of the table. */
export interface TakenJob {
  id: string;
  name: string;
  payload: object;
  attempts: number;
  isLast: boolean;
}

/** A job that was tried for the last time. */
export type GivenUpJob = Pick<TakenJob, 'id' | 'name' | 'payload'>;

/** What follows from giving a job up; in the transaction that puts it aside. */
export type GivingUp = (job: GivenUpJob, store: EntityManager) => Promise<void>;

export interface NewJob {
  name: string;
  payload: object;
  key: string | null;
  runAt: Date;
  maxAttempts: number;
  priority: number;
}

// A worker says every ten seconds that it is at work; one that has not for a minute is gone.
const GONE = "seen_at < now() - interval '1 minute'";
const KEEP_GIVEN_UP = "interval '14 days'";
// What goes back into the queue gives way to a newer one with the same key.
const NEWER_WAITS = `EXISTS (SELECT FROM office.job AS newer
  WHERE newer.name = job.name AND newer.key = job.key AND newer.worker IS NULL AND newer.given_up_at IS NULL)`;

/** The queue, as one worker sees it. */
export class JobTable {
  private readonly worker = randomUUID();

  constructor(
    private readonly database: DataSource,
    private readonly whenGivenUp: GivingUp,
  ) {}

  static async add(store: EntityManager, job: NewJob): Promise<void> {
    await store.query(
      `INSERT INTO office.job (name, payload, key, run_at, max_attempts, priority) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (name, key) WHERE key IS NOT NULL AND worker IS NULL AND given_up_at IS NULL
       DO UPDATE SET payload = excluded.payload, run_at = excluded.run_at, attempts = 0,
                     max_attempts = excluded.max_attempts, priority = excluded.priority`,
      [job.name, job.payload, job.key, job.runAt, job.maxAttempts, job.priority],
    );
  }

  /** The next job whose time has come; of the serial ones none that is under way anywhere. */
  async take(now: Date, names: readonly string[], serial: readonly string[]): Promise<TakenJob | undefined> {
    const [rows] = await this.database.query<[TakenJob[], number]>(
      `UPDATE office.job SET worker = $1, seen_at = now(), attempts = attempts + 1
        WHERE id = (SELECT id FROM office.job
                     WHERE worker IS NULL AND given_up_at IS NULL AND run_at <= $2 AND name = ANY ($3)
                       AND NOT (name = ANY ($4)
                                AND EXISTS (SELECT FROM office.job AS other WHERE other.name = job.name AND other.worker IS NOT NULL))
                     ORDER BY priority, run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, name, payload, attempts, attempts >= max_attempts AS "isLast"`,
      [this.worker, now, names, serial],
    );
    return rows[0];
  }

  async done(id: string): Promise<void> {
    await this.database.query('DELETE FROM office.job WHERE id = $1 AND worker = $2', [id, this.worker]);
  }

  /** Puts a job that failed back, to be tried again at a time. */
  async failed(id: string, again: Date): Promise<void> {
    await this.putBack('id = $2', [this.worker, id, again], { set: 'run_at = $3' });
  }

  /** Puts a job aside that is under way here, or nowhere any more. What follows from that fails with it, and it stays. */
  giveUp(id: string): Promise<GivenUpJob | undefined> {
    return this.database.transaction(async (store) => {
      const mine = `id = $1 AND (worker = $2 OR ${GONE})`;
      const values = [id, this.worker];
      await store.query(`DELETE FROM office.job WHERE ${mine} AND ${NEWER_WAITS}`, values);
      const [job] = await store.query<GivenUpJob[]>(
        `SELECT id, name, payload FROM office.job WHERE ${mine} FOR UPDATE SKIP LOCKED`,
        values,
      );
      if (!job) return undefined;
      await this.whenGivenUp(job, store);
      await store.query(
        'UPDATE office.job SET worker = NULL, seen_at = NULL, given_up_at = now() WHERE id = $1',
        [id],
      );
      return job;
    });
  }

  /** Puts back what is under way here, as if it had not been tried. */
  async giveBack(): Promise<void> {
    await this.putBack('true', [this.worker], { set: 'attempts = attempts - 1' });
  }

  /** Says that these are under way. What was taken without our hearing of it is not among them, and comes back. */
  async sayAlive(ids: readonly string[]): Promise<void> {
    await this.database.query('UPDATE office.job SET seen_at = now() WHERE worker = $1 AND id = ANY ($2)', [
      this.worker,
      ids,
    ]);
  }

  /** Puts back what workers that are gone had under way; how many jobs. What had no attempt left is not among them. */
  async takeOver(): Promise<number> {
    await this.database.query(`DELETE FROM office.job WHERE ${GONE} AND ${NEWER_WAITS}`);
    const [, count] = await this.database.query<[unknown, number]>(
      `UPDATE office.job SET worker = NULL, seen_at = NULL WHERE ${GONE} AND attempts < max_attempts`,
    );
    return count;
  }

  /** The jobs that workers which are gone had under way for the last time. */
  async lost(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT id FROM office.job WHERE ${GONE} AND attempts >= max_attempts ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  }

  async forgetGivenUp(): Promise<void> {
    await this.database.query(`DELETE FROM office.job WHERE given_up_at < now() - ${KEEP_GIVEN_UP}`);
  }

  private async putBack(which: string, values: unknown[], { set }: { set: string }): Promise<void> {
    await this.database.transaction(async (store) => {
      await store.query(
        `DELETE FROM office.job WHERE worker = $1 AND ${which} AND ${NEWER_WAITS}`,
        values.slice(0, which === 'true' ? 1 : 2),
      );
      await store.query(
        `UPDATE office.job SET worker = NULL, seen_at = NULL, ${set} WHERE worker = $1 AND ${which}`,
        values,
      );
    });
  }
}
