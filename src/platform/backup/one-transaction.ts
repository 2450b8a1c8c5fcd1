import type pg from 'pg';
import { type DataSource, MigrationExecutor, type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrationSource, type Migrations } from '../database/migrate.js';

/** A transaction in which migrations run and rows are copied: all of it happens, or nothing. */
export class OneTransaction {
  private constructor(
    private readonly database: DataSource,
    private readonly runner: QueryRunner,
    readonly client: pg.ClientBase,
  ) {}

  static async run<T>(
    ownerUrl: string,
    migrations: Migrations,
    work: (transaction: OneTransaction) => Promise<T>,
  ): Promise<T> {
    const database = migrationSource(ownerUrl, migrations);
    await database.initialize();
    const runner = database.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.ClientBase;
      await runner.startTransaction();
      const result = await work(new OneTransaction(database, runner, client));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release().catch(() => undefined);
      await database.destroy().catch(() => undefined);
    }
  }

  /** Runs migrations as they run one by one: with the session's own settings. */
  async migrate(migrations: readonly MigrationInterface[]): Promise<void> {
    await this.client.query('SET LOCAL search_path TO DEFAULT');
    for (const migration of migrations) await migration.up(this.runner);
  }

  /** Every migration of this version, in their order. */
  get migrations(): readonly MigrationInterface[] {
    return this.database.migrations;
  }

  /** Enters all migrations as done. */
  async enterMigrations(): Promise<void> {
    const executor = new MigrationExecutor(this.database, this.runner);
    executor.transaction = 'none';
    // Nothing is run: they were.
    executor.fake = true;
    await executor.executePendingMigrations();
  }
}
