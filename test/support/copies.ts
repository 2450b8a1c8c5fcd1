import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type pg from 'pg';
import { connect, disconnect } from '../../src/platform/database/connect.js';
import { cellFrom, quoted, type Stored } from '../../src/register/open-data/formats/sqlite/sqlite-schema.js';
import { openTables } from '../../src/register/open-data/rows/open-tables.js';
import type { Row, Table } from '../../src/register/open-data/tables/table.js';
import { TABLES } from '../../src/register/open-data/tables/tables.js';
import type { TestApp } from './test-app.js';

/** The rows of every table, by its name, in the order of their keys. */
export type Contents = Record<string, Row[]>;

/** What the register has in its tables. */
export async function sourceContents(register: TestApp, day: string): Promise<Contents> {
  const client = await connect({ connectionString: register.ownerUrl });
  try {
    await client.query('START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await contentsOf(client, day);
  } finally {
    await disconnect(client);
  }
}

/** What a SQLite file has in the same tables. */
export function copyContents(path: string): Contents {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return Object.fromEntries(TABLES.map((table) => [table.name, sorted(table, rowsIn(database, table))]));
  } finally {
    database.close();
  }
}

async function contentsOf(client: pg.Client, day: string): Promise<Contents> {
  const tables = await openTables(client, { publicUrl: 'http://localhost:3000', day });
  const contents: Contents = {};
  for (const table of TABLES) {
    const rows: Row[] = [];
    for await (const batch of tables.rows(table)) rows.push(...batch);
    contents[table.name] = sorted(table, rows);
  }
  return contents;
}

function rowsIn(database: DatabaseSyncInstance, { name, columns }: Table): Row[] {
  const rows = database.prepare(`SELECT * FROM ${quoted(name)}`).all() as Record<string, Stored>[];
  return rows.map((row) => columns.map((column) => cellFrom(row[column.name] ?? null, column)));
}

function sorted({ columns, primaryKey }: Table, rows: Row[]): Row[] {
  const places = primaryKey.map((name) => columns.findIndex((column) => column.name === name));
  const keyOf = (row: Row) => places.map((place) => String(row[place]).padStart(12, '0')).join(' ');
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ row }) => row);
}
