import type { DataSource, QueryRunner } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { importMessages } from './import.messages.js';

/** Keeps a second import of the same register away: both would create what neither of them has found. */
export class ImportLock {
  private constructor(
    private readonly connection: QueryRunner,
    private readonly key: string,
  ) {}

  /** Takes the lock on a connection of its own, or refuses when another import has it. */
  static async take(database: DataSource, key: string): Promise<ImportLock> {
    const connection = database.createQueryRunner();
    const lock = new ImportLock(connection, key);
    const free = await lock.ask('pg_try_advisory_lock').catch(async (error: unknown) => {
      await connection.release();
      throw error;
    });
    if (free) return lock;
    await connection.release();
    throw new Refusal('CONFLICT', reason(importMessages.running));
  }

  /** Fails when the connection, and the lock with it, is lost; keeps it from being taken for a dead one. */
  async confirm(): Promise<void> {
    await this.connection.query('SELECT 1');
  }

  async giveBack(): Promise<void> {
    // A connection that broke has given the lock back already.
    await this.ask('pg_advisory_unlock').catch(() => false);
    await this.connection.release();
  }

  private async ask(what: 'pg_try_advisory_lock' | 'pg_advisory_unlock'): Promise<boolean> {
    const rows: unknown = await this.connection.query(`SELECT ${what}(hashtextextended($1, 0)) AS done`, [
      this.key,
    ]);
    return (rows as { done: boolean }[])[0]?.done ?? false;
  }
}
