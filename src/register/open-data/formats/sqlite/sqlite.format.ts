import { chmod } from 'node:fs/promises';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { Cell, Row, Table } from '../../tables/table.js';
import type { Edition, RegisterFormat, RegisterWriter } from '../writer.js';
import { ABOUT_TABLES, tellColumns, tellEdition } from './sqlite-about.js';
import { newDatabase, runAll } from './sqlite-file.js';
import { insertInto, type SqliteSchema, sqliteSchema, sqliteValue, type Stored } from './sqlite-schema.js';

// "Dagl", so that programs can tell these files from other SQLite databases.
const APPLICATION = 0x4461676c;

/** A SQLite database of all tables, with references, indexes, full-text search and views. */
export const sqliteFile: RegisterFormat = {
  extension: 'sqlite',
  mediaType: 'application/vnd.sqlite3',
  open: (path, edition, tables) => Promise.resolve(new SqliteWriter(path, edition, tables)),
};

class SqliteWriter implements RegisterWriter {
  private readonly database: DatabaseSyncInstance;
  private readonly schema: SqliteSchema;
  private filling:
    { statement: StatementSyncInstance; values: readonly ((cell: Cell) => Stored)[] } | undefined;

  constructor(
    private readonly path: string,
    edition: Edition,
    tables: readonly Table[],
  ) {
    this.database = newDatabase(path);
    this.schema = sqliteSchema(tables);
    this.database.exec(`PRAGMA application_id = ${APPLICATION}`);
    runAll(this.database, [...ABOUT_TABLES, ...this.schema.tables]);
    this.database.exec('BEGIN');
    tellEdition(this, edition);
    tellColumns(this, tables);
  }

  run(sql: string, values: readonly Stored[]): void {
    this.database.prepare(sql).run(...values);
  }

  begin(table: Table): Promise<void> {
    this.filling = {
      statement: this.database.prepare(insertInto(table)),
      values: table.columns.map(sqliteValue),
    };
    return Promise.resolve();
  }

  write(rows: readonly Row[]): Promise<void> {
    if (!this.filling) throw new Error('No table was begun');
    const { statement, values } = this.filling;
    for (const row of rows) statement.run(...values.map((value, place) => value(row[place] ?? null)));
    return Promise.resolve();
  }

  async end(): Promise<void> {
    this.database.exec('COMMIT');
    const { indexes, search, fillSearch, triggers, views } = this.schema;
    // Indexes come after the rows: sorted at once, in pieces that do not stay in memory.
    runAll(this.database, [...indexes, ...search, ...fillSearch, ...triggers, ...views]);
    this.database.close();
    // SQLite makes files that only their owner can read; these are for everyone.
    await chmod(this.path, 0o644);
  }
}
