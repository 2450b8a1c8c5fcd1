import type { EntityManager } from 'typeorm';
import type { Row } from './shown-entry.js';

/** Columns that a new version of a row does not simply overwrite. */
export interface Overwriting {
  /** Keep what they hold. */
  kept?: readonly string[];
  /** Keep what they hold where the new version brings none. */
  coalesced?: readonly string[];
}

/** Puts any number of rows into a table by one statement: new ones, and new versions of those that are there. */
export async function putRows(
  store: EntityManager,
  table: string,
  rows: readonly Row[],
  { kept = [], coalesced = [] }: Overwriting = {},
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const assignments = columns
    .filter((column) => column !== 'id' && !kept.includes(column))
    .map((column) => {
      const value = `excluded.${column}`;
      return `${column} = ${coalesced.includes(column) ? `coalesce(${value}, stored.${column})` : value}`;
    });
  await store.query(
    `INSERT INTO register.${table} AS stored (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::register.${table}, $1::jsonb)
     ON CONFLICT (id) DO UPDATE SET ${assignments.join(', ')}`,
    [JSON.stringify(rows)],
  );
}

/** Changes some columns of rows that are there, found by `id`; rows that hold the same already are left alone. */
export async function changeRows(store: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).filter((column) => column !== 'id');
  await store.query(
    `UPDATE register.${table} AS stored
     SET ${columns.map((column) => `${column} = given.${column}`).join(', ')}
     FROM jsonb_populate_recordset(NULL::register.${table}, $1::jsonb) AS given
     WHERE stored.id = given.id
       AND (${columns.map((column) => `stored.${column}`).join(', ')})
           IS DISTINCT FROM (${columns.map((column) => `given.${column}`).join(', ')})`,
    [JSON.stringify(rows)],
  );
}
