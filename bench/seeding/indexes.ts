import type pg from 'pg';
import type { Progress } from '../../src/platform/progress/progress.js';

/** Does work while some tables have no indexes but those of their keys; made again at the end, each in one go. */
export async function withoutIndexes(
  client: pg.ClientBase,
  tables: readonly string[],
  { work, progress }: { work: () => Promise<void>; progress: Progress },
): Promise<void> {
  const indexes = await indexesOf(client, tables);
  for (const { name } of indexes) await client.query(`DROP INDEX register.${name}`);
  await work();
  const stage = progress.begin('Indexes', indexes.length, 'indexes');
  for (const { definition } of indexes) {
    await client.query(definition);
    stage.advance(1);
  }
  stage.end();
}

async function indexesOf(
  client: pg.ClientBase,
  tables: readonly string[],
): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT relation.relname AS name, pg_get_indexdef(relation.oid) AS definition
     FROM pg_index AS index
     JOIN pg_class AS relation ON relation.oid = index.indexrelid
     JOIN pg_class AS indexed ON indexed.oid = index.indrelid
     WHERE indexed.relnamespace = 'register'::regnamespace AND indexed.relname = ANY($1)
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = relation.oid)
     ORDER BY relation.relname`,
    [tables],
  );
  return rows;
}
