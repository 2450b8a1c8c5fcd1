import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';

// Enough that indexes over random identifiers are not read again for each row.
const CACHE_KIB = 16 * 1024;

// The file is built in one go and thrown away where that fails, so it needs no journal. Freed places are overwritten,
// so that nothing of what happened to lie in memory gets into the file.
const BUILDING = [
  'page_size = 4096',
  'journal_mode = OFF',
  'synchronous = OFF',
  'foreign_keys = OFF',
  'secure_delete = FAST',
  `cache_size = -${CACHE_KIB}`,
];

/** A new SQLite database for building: fast, and not safe against a lost machine. */
export function newDatabase(path: string): DatabaseSyncInstance {
  // Otherwise it would keep a journal all the same.
  const database = new DatabaseSync(path, { defensive: false });
  for (const setting of BUILDING) database.exec(`PRAGMA ${setting}`);
  return database;
}

/** Runs all of it in one transaction, a statement after the other. */
export function runAll(database: DatabaseSyncInstance, statements: readonly string[]): void {
  database.exec('BEGIN');
  for (const statement of statements) database.exec(statement);
  database.exec('COMMIT');
}
