import pg from 'pg';
import type { BackedUpSequence } from './manifest.js';

/** All that the register keeps lies in these. */
export const SCHEMAS = ['office', 'register', 'letterbox'];

export interface TableShape {
  table: string;
  columns: string[];
}

export interface TableCount {
  table: string;
  rows: number;
}

/** Every table with the columns that hold something of their own, by name. */
export async function tablesOf(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `SELECT nspname || '.' || relname AS table, array_agg(attname::text ORDER BY attnum) AS columns
       FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace JOIN pg_attribute ON attrelid = pg_class.oid
      WHERE nspname = ANY ($1) AND relkind = 'r' AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
      GROUP BY 1 ORDER BY 1`,
    [SCHEMAS],
  );
  return rows;
}

/** Of some tables, which rows somebody would miss, as an SQL condition. Of all others: every row. */
export type Missed = Readonly<Record<string, string>>;

/** How many rows each table has that somebody would miss; those without any are left out. */
export async function countRows(client: pg.ClientBase, missed: Missed): Promise<TableCount[]> {
  const counts: TableCount[] = [];
  for (const { table } of await tablesOf(client)) {
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM ${quoted(table)} WHERE ${missed[table] ?? 'true'}`,
    );
    const count = Number(rows[0]?.count);
    if (count > 0) counts.push({ table, rows: count });
  }
  return counts;
}

/** Sequences that were ever used. */
export async function sequencesOf(client: pg.ClientBase): Promise<BackedUpSequence[]> {
  const { rows } = await client.query<BackedUpSequence>(
    `SELECT schemaname || '.' || sequencename AS sequence, last_value::text AS last
       FROM pg_sequences WHERE schemaname = ANY ($1) AND last_value IS NOT NULL ORDER BY 1`,
    [SCHEMAS],
  );
  return rows;
}

/** The migrations that a database has, oldest first; none when it was never prepared. */
export async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ exists: boolean }>(
    "SELECT to_regclass('public.migration') IS NOT NULL AS exists",
  );
  if (!rows[0]?.exists) return [];
  const found = await client.query<{ name: string }>('SELECT name FROM public.migration ORDER BY id');
  return found.rows.map(({ name }) => name);
}

/** Takes everything away, in whatever state it is. */
export async function dropEverything(client: pg.ClientBase): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${SCHEMAS.join(', ')} CASCADE`);
  await client.query('DROP TABLE IF EXISTS public.migration');
}

/** What COPY takes after its name: the table and its columns. */
export function copied({ table, columns }: TableShape): string {
  return `${quoted(table)} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`;
}

export function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => pg.escapeIdentifier(part))
    .join('.');
}

// What a value looks like as text depends on settings; COPY must give and take the same everywhere. Copying takes its
// time, whatever the server's limits are; waiting for somebody else's lock does not.
export const COPY_SETTINGS = `
  SET LOCAL search_path = '';
  SET LOCAL TimeZone = 'UTC';
  SET LOCAL DateStyle = 'ISO, YMD';
  SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL extra_float_digits = 1;
  SET LOCAL bytea_output = 'hex';
  SET LOCAL row_security = off;
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL lock_timeout = '30s';
`;
