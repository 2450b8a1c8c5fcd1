import type { DataSource, Logger } from 'typeorm';

/** Counts the SQL statements that a data source sends while something is done. */
export async function countStatements(database: DataSource, work: () => Promise<unknown>): Promise<number> {
  return (await listStatements(database, work)).length;
}

/** The SQL statements that a data source sends while something is done, in order. */
export async function listStatements(database: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const before = database.logger;
  const statements: string[] = [];
  const nothing = (): void => undefined;
  const counter: Logger = {
    logQuery: (sql) => {
      statements.push(sql);
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
  return statements;
}
