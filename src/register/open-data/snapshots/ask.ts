import type pg from 'pg';
import type { Ask } from '../../history/tree/tree.queries.js';

/** Asks by a connection of its own. */
export function askOf(client: pg.ClientBase): Ask {
  return async <Found>(sql: string, values: readonly unknown[]) => {
    const { rows } = await client.query(sql, [...values]);
    return rows as Found[];
  };
}
