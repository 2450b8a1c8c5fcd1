import type { DataSource, Logger } from 'typeorm';

/** Counts the SQL statements that a data source sends while something is done. */
export async function countStatements(database: DataSource, work: () => Promise<unknown>): Promise<number> {
  const before = database.logger;
  let count = 0;
  const nothing = (): void => undefined;
  const counter: Logger = {
    logQuery: () => {
      count += 1;
    },
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  database.logger = counter;
  try {
    await work();
  } finally {
    database.logger = before;
  }
  return count;
}
