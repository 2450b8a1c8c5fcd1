import { hash } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { OperatorFault } from '../../platform/errors/operator-fault.js';
import { ABOUT_TABLES, tellColumns, tellEdition } from '../open-data/formats/sqlite/sqlite-about.js';
import { type SqliteSchema, sqliteSchema } from '../open-data/formats/sqlite/sqlite-schema.js';
import type { Edition } from '../open-data/formats/writer.js';
import { TABLES } from '../open-data/tables/tables.js';
import { eachRow } from './each-row.js';

/** What a copy knows of how far it is, beside what the register says: names and values. */
const OWN_TABLES = [
  'CREATE TABLE "_follow" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL) WITHOUT ROWID',
  `CREATE TABLE "_newest" (
  "kind" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "version" INTEGER NOT NULL,
  "corrected_at" TEXT,
  PRIMARY KEY ("kind", "id")
) WITHOUT ROWID`,
  'CREATE INDEX "_newest_seq" ON "_newest" ("seq")',
  'CREATE INDEX "_changes_id" ON "changes" ("id", "version")',
];

// Readers keep it from writing for as long as they read; who reads for longer is waited for again.
const PATIENCE_MS = 60_000;

const SETTINGS = [
  'journal_mode = TRUNCATE',
  'synchronous = FULL',
  'foreign_keys = OFF',
  'secure_delete = ON',
  'cache_size = -65536',
  'temp_store = MEMORY',
];

type Value = string | number | null;

/** The database that a copy lies in. Everything that belongs together is changed in one transaction. */
export class CopyFile {
  readonly schema: SqliteSchema = sqliteSchema(TABLES);
  private readonly statements = new Map<string, StatementSyncInstance>();

  private constructor(
    readonly path: string,
    private readonly database: DatabaseSyncInstance,
  ) {}

  /** Opens a copy, or begins one where there is no file. */
  static open(path: string): CopyFile {
    const isNew = !existsSync(path);
    const file = new CopyFile(path, databaseAt(path));
    try {
      for (const setting of SETTINGS) file.database.exec(`PRAGMA ${setting}`);
      if (isNew || file.isEmpty()) file.begin();
      file.requireOurs();
    } catch (error) {
      file.close();
      throw error instanceof OperatorFault
        ? error
        : new OperatorFault(`${path} cannot be used: ${String(error)}`);
    }
    return file;
  }

  /** Changes that become true together or not at all, whatever happens meanwhile. */
  change<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }

  run(sql: string, values: readonly Value[] = []): void {
    this.prepared(sql).run(...values);
  }

  all<Row>(sql: string, values: readonly Value[] = []): Row[] {
    return this.prepared(sql).all(...values) as Row[];
  }

  /** Some rows after the other; nothing else may be done with the same statement meanwhile. */
  each<Row>(sql: string, values: readonly Value[] = []): Iterable<Row> {
    return eachRow<Row>(this.database.prepare(sql), values);
  }

  exec(statements: readonly string[]): void {
    for (const statement of statements) this.database.exec(statement);
  }

  /** Something that the copy remembers of how far it is. */
  remembered(name: string): string | undefined {
    return this.all<{ value: string }>('SELECT "value" FROM "_follow" WHERE "name" = ?', [name])[0]?.value;
  }

  remember(name: string, value: string): void {
    this.run('INSERT OR REPLACE INTO "_follow" VALUES (?, ?)', [name, value]);
  }

  forget(name: string): void {
    this.run('DELETE FROM "_follow" WHERE "name" = ?', [name]);
  }

  tell(edition: Edition): void {
    tellEdition(this, edition);
  }

  close(): void {
    this.statements.clear();
    if (!this.database.isOpen) return;
    this.database.close();
    // The journal lies beside the copy for as long as that is written to; nobody should have to wonder what it is.
    const journal = `${this.path}-journal`;
    if (statSync(journal, { throwIfNoEntry: false })?.size === 0) rmSync(journal);
  }

  private begin(): void {
    this.change(() => {
      this.exec([...ABOUT_TABLES, ...this.schema.tables, ...this.schema.indexes, ...OWN_TABLES]);
      tellColumns(this, TABLES);
      this.remember('tables', fingerprint(this.schema));
    });
  }

  private isEmpty(): boolean {
    return this.all('SELECT 1 FROM sqlite_schema LIMIT 1').length === 0;
  }

  private requireOurs(): void {
    const isCopy = this.all(`SELECT 1 FROM sqlite_schema WHERE name = '_follow'`).length > 0;
    if (!isCopy)
      throw new OperatorFault(`${this.path} is no copy that dagsljus follow has made. Give another file.`);
    if (this.remembered('tables') !== fingerprint(this.schema)) {
      throw new OperatorFault(
        `${this.path} was made by another version of Dagsljus, whose tables are others. Make the copy anew, in another file.`,
      );
    }
  }

  private prepared(sql: string): StatementSyncInstance {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

function databaseAt(path: string): DatabaseSyncInstance {
  try {
    return new DatabaseSync(path, { timeout: PATIENCE_MS });
  } catch (error) {
    throw new OperatorFault(
      `${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

// Another version may have other columns, or find their values otherwise.
function fingerprint(schema: SqliteSchema): string {
  return hash('sha256', JSON.stringify([schema, OWN_TABLES]), 'hex');
}
