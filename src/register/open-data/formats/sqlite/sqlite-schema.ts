import type { Cell, Column, ColumnType, Table } from '../../tables/table.js';
import { textOf, valuesOf } from '../cell-text.rules.js';
import { searchOf } from './sqlite-search.js';
import { viewsOf } from './sqlite-views.js';

/** What SQLite is given for a cell. */
export type Stored = string | number | null;

/** The statements that make an empty copy of the register, in the order in which they can be run. */
export interface SqliteSchema {
  readonly tables: readonly string[];
  /** May be made when the tables are filled already. */
  readonly indexes: readonly string[];
  /** Full-text indexes, empty until `fillSearch` has been run. */
  readonly search: readonly string[];
  /** Reads what the tables hold into the full-text indexes. */
  readonly fillSearch: readonly string[];
  /** Keep the full-text indexes in step with the tables from now on. */
  readonly triggers: readonly string[];
  readonly views: readonly string[];
}

const DECLARED: Readonly<Record<ColumnType, string>> = {
  uuid: 'TEXT',
  text: 'TEXT',
  uri: 'TEXT',
  integer: 'INTEGER',
  // Text, so that 250.00 stays 250.00.
  decimal: 'TEXT',
  boolean: 'INTEGER',
  date: 'TEXT',
  datetime: 'TEXT',
  json: 'TEXT',
};

/** A copy of these tables with the references between them. Lists and JSON are texts that hold JSON. */
export function sqliteSchema(tables: readonly Table[]): SqliteSchema {
  const search = tables.flatMap((table) => searchOf(table) ?? []);
  return {
    tables: tables.map(tableOf),
    indexes: tables.flatMap(indexesOf),
    search: search.map(({ create }) => create),
    fillSearch: search.map(({ fill }) => fill),
    triggers: search.flatMap(({ triggers }) => triggers),
    views: viewsOf(tables),
  };
}

/** Puts a row into a table, every column by its place. */
export function insertInto({ name, columns }: Table): string {
  return `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`;
}

/** What SQLite stores for a cell of the column. */
export function sqliteValue(column: Column): (cell: Cell) => Stored {
  if (column.list) return (cell) => textOf(JSON.stringify(valuesOf(cell, column)), column);
  switch (column.type) {
    case 'integer':
      return (cell) => (cell === null ? null : Number(cell));
    case 'boolean':
      return (cell) => (cell === null ? null : Number(cell));
    default:
      return (cell) => (cell === null ? null : textOf(cell, column));
  }
}

/** The cell that a stored value came from. */
export function cellFrom(stored: Stored, { type, list }: Column): Cell {
  if (list) return JSON.parse(String(stored)) as string[];
  return type === 'boolean' && stored !== null ? stored === 1 : stored;
}

/** A name as SQL has it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function tableOf({ name, columns, primaryKey, foreignKeys }: Table): string {
  const key = `PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`;
  // Deferred, so that rows of one transaction may come in any order.
  const references = foreignKeys.map(
    (foreign) =>
      `FOREIGN KEY (${quoted(foreign.column)}) REFERENCES ${quoted(foreign.table)} (${quoted(foreign.references)}) ` +
      'DEFERRABLE INITIALLY DEFERRED',
  );
  return `CREATE TABLE ${quoted(name)} (\n  ${[...columns.map(columnOf), key, ...references].join(',\n  ')}\n)`;
}

function columnOf({ name, type, list, required }: Column): string {
  const declared = `${quoted(name)} ${list ? 'TEXT' : DECLARED[type]}`;
  const filled = required || list ? `${declared} NOT NULL` : declared;
  return type === 'boolean' && !list ? `${filled} CHECK (${quoted(name)} IN (0, 1))` : filled;
}

// What refers to other tables, and the day, are what people look for; the first of a key has an index already.
function indexesOf({ name, columns, primaryKey, foreignKeys }: Table): string[] {
  const references = foreignKeys.map(({ column }) => column);
  const days = columns.filter((column) => column.name === 'date').map((column) => column.name);
  const wanted = new Set([...days, ...references].filter((column) => column !== primaryKey[0]));
  return columns
    .filter((column) => wanted.has(column.name) && !column.list)
    .map(
      (column) =>
        `CREATE INDEX ${quoted(`${name}_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`,
    );
}
