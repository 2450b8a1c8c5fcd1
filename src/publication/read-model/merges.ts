import type { EntityManager } from 'typeorm';
import { organisationRow } from './party-rows.rules.js';
import { putRows } from './rows.js';
import type { ShownEntry } from './shown-entry.js';

interface Standing {
  id: string;
  survivor_id: string;
  merged_into_id: string | null;
  kind: string;
}

/** Puts organisations in place. Those, as meetings know them now, of whom meetings have to be told anew. */
export async function putOrganisations(
  store: EntityManager,
  entries: readonly ShownEntry[],
): Promise<string[]> {
  if (entries.length === 0) return [];
  const before = await standings(
    store,
    entries.map(({ id }) => id),
  );
  const rows = entries.map(organisationRow);
  await putRows(store, 'organisation', rows);
  const merged = new Map(rows.map((row) => [row['id'], row]));
  const changed = before.filter(({ id, merged_into_id, kind }) => {
    const now = merged.get(id);
    return now?.['merged_into_id'] !== merged_into_id || now['kind'] !== kind;
  });
  if (rows.some((row) => row['merged_into_id'] !== null) || changed.length > 0) await settleSurvivors(store);
  return changed.map(({ survivor_id }) => survivor_id);
}

/** Finds who stands for each merged organisation at the end of the chain. */
async function settleSurvivors(store: EntityManager): Promise<void> {
  await store.query(
    `WITH RECURSIVE chain AS (
       SELECT id AS start, merged_into_id AS at, 1 AS steps FROM register.organisation WHERE merged_into_id IS NOT NULL
       UNION ALL
       SELECT chain.start, next.merged_into_id, chain.steps + 1
       FROM chain JOIN register.organisation AS next ON next.id = chain.at
       WHERE next.merged_into_id IS NOT NULL AND chain.steps < 100
     ), ends AS (
       SELECT DISTINCT ON (start) start, at FROM chain ORDER BY start, steps DESC
     )
     UPDATE register.organisation AS merged SET survivor_id = ends.at
     FROM ends WHERE merged.id = ends.start AND merged.survivor_id <> ends.at`,
  );
}

function standings(store: EntityManager, ids: readonly string[]): Promise<Standing[]> {
  return store.query<Standing[]>(
    'SELECT id, survivor_id, merged_into_id, kind FROM register.organisation WHERE id = ANY($1::uuid[])',
    [ids],
  );
}
