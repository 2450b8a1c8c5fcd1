import type pg from 'pg';

/** Asks a database, by whatever reaches it: a reader's snapshot, a transaction, or a connection of its own. */
export type Ask = <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

/** Asks by a connection of its own. */
export function askOf(client: pg.ClientBase): Ask {
  return async <Found>(sql: string, values: readonly unknown[]) => {
    const { rows } = await client.query(sql, [...values]);
    return rows as Found[];
  };
}
