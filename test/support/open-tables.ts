import pg from 'pg';
import { type OpenTables, openTables } from '../../src/register/open-data/rows/open-tables.js';
import type { Cell, Column, ColumnType, Row, Table } from '../../src/register/open-data/tables/table.js';
import type { TestApp } from './test-app.js';

/** Opens the tables of a register as one state of it, newest or as of a revision, for as long as `work` takes. */
export async function withTables<T>(
  { ownerUrl }: Pick<TestApp, 'ownerUrl'>,
  work: (tables: OpenTables) => Promise<T>,
  revision?: string,
): Promise<T> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query('START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await work(
      await openTables(client, {
        publicUrl: 'http://localhost:3000',
        day: '2026-03-01',
        ...(revision === undefined ? {} : { revision }),
      }),
    );
  } finally {
    await client.end();
  }
}

/** All rows of a table. */
export async function allRows(tables: OpenTables, table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of tables.rows(table)) rows.push(...batch);
  return rows;
}

/** All rows of a table as objects by the names of their columns. */
export async function namedRows(tables: OpenTables, table: Table): Promise<Record<string, unknown>[]> {
  const rows = await allRows(tables, table);
  return rows.map((row) => Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at]])));
}

/** Whether a cell is what its column promises. */
export function isOfColumn({ type, list, required, vocabulary }: Column, cell: Cell): boolean {
  if (cell === null) return !required && !list;
  const fits = (value: unknown): boolean =>
    IS[type](value) && (vocabulary === undefined || vocabulary.values.includes(String(value)));
  return list ? Array.isArray(cell) && cell.every(fits) : !Array.isArray(cell) && fits(cell);
}

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);
const IS: Record<ColumnType, (value: unknown) => boolean> = {
  uuid: matches(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
  text: matches(/^[^]+$/),
  uri: matches(/^[^]+$/),
  integer: (value) => Number.isSafeInteger(value),
  decimal: matches(/^-?\d+(\.\d+)?$/),
  boolean: (value) => typeof value === 'boolean',
  date: matches(/^\d{4}-\d\d-\d\d$/),
  datetime: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  json: (value) => typeof value === 'string' && typeof JSON.parse(value) === 'object',
};
