import type { EntityManager } from 'typeorm';

const STATEMENTS = {
  public_body: above('public_body'),
  unit: above('unit'),
};

/** A body or unit and all that lies above it, nearest first. Empty when it does not exist. */
export async function lineage(
  store: EntityManager,
  table: keyof typeof STATEMENTS,
  id: string,
): Promise<string[]> {
  const rows = await store.query<{ id: string }[]>(STATEMENTS[table], [id]);
  return rows.map((row) => row.id);
}

/** Lets one transaction at a time change who lies below whom: two at once could make a circle. */
export async function lockTree(store: EntityManager): Promise<void> {
  await store.query(`SELECT pg_advisory_xact_lock(hashtext('office tree of bodies and units'))`);
}

function above(table: string): string {
  return `
    WITH RECURSIVE above AS (
      SELECT id, parent_id, 0 AS height FROM office.${table} WHERE id = $1
      UNION ALL
      SELECT it.id, it.parent_id, above.height + 1
        FROM office.${table} AS it JOIN above ON it.id = above.parent_id
    ) SELECT id FROM above ORDER BY height`;
}
