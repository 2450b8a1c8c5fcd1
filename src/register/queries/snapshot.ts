import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';

// One round trip: everything that is read afterwards is of this revision.
const BEGIN = `START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SELECT revision FROM register.revision`;

/**
 * The register as it was at one moment: everything read through it belongs to one revision, also while others publish.
 * Nothing happens in the database before the first question.
 */
export class Snapshot {
  /** The revision that all its answers are of; undefined as long as nothing was asked. */
  revision: string | undefined;

  private runner: QueryRunner | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private failure: unknown;
  private closed = false;

  constructor(private readonly database: DataSource) {}

  /** The rows that a statement gives. One connection answers one statement at a time. */
  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = this.last.then(() => this.ask<Row>(sql, values));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Gives the connection back. Must be called, whatever happened. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.last;
    const { runner } = this;
    if (!runner) return;
    try {
      await runner.query('ROLLBACK');
    } finally {
      await runner.release();
    }
  }

  private async ask<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    // After a failure PostgreSQL refuses all else with a sentence that hides the cause.
    if (this.failure !== undefined) throw this.failure as Error;
    if (this.closed && !this.runner) throw new Error('This snapshot is closed.');
    try {
      this.runner ??= await this.begin();
      return (await this.runner.query(sql, [...values])) as Row[];
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }

  private async begin(): Promise<QueryRunner> {
    const runner = this.database.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.ClientBase;
      const answers = await client.query(BEGIN);
      this.revision = (answers as unknown as pg.QueryResult<{ revision: string }>[])[1]?.rows[0]?.revision;
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }
}
