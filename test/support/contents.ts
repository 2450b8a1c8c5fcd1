import type pg from 'pg';
import { quoted, tablesOf } from '../../src/platform/backup/database-shape.js';

/** What every table holds, as one checksum each: computed by PostgreSQL, in whatever order rows lie. */
export async function contentsOf(client: pg.Client): Promise<Record<string, string>> {
  await client.query("SET TimeZone = 'UTC'");
  const contents: Record<string, string> = {};
  for (const { table } of await tablesOf(client)) {
    const { rows } = await client.query<{ sum: string }>(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(line, E'\\n' ORDER BY line COLLATE "C"), '')) AS sum
         FROM (SELECT (row.*)::text AS line FROM ${quoted(table)} AS row) AS lines`,
    );
    contents[table] = rows[0]?.sum ?? '';
  }
  return contents;
}
