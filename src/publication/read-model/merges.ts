import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { groupBy } from '../../platform/group-by.js';
import type { Stored } from '../../register/read-model/stored.js';
import type { OrganisationRecord } from '../../register/records/organisation.record.js';
import { organisationPassages } from '../../register/search/passages.rules.js';
import { searchVector } from '../../register/search/search-vector.rules.js';
import { organisationRow } from './party-rows.rules.js';
import { changeRows, putRows } from './rows.js';
import type { ShownEntry } from './shown-entry.js';

interface Standing {
  id: string;
  survivor_id: string;
  merged_into_id: string | null;
  kind: string;
  /** Its names as JSON. */
  names: string;
}

/**
 * Puts organisations in place. Those, as meetings know them or will, of whom meetings have to be told anew: others are
 * called otherwise, are of another kind, or stand for others.
 */
export async function putOrganisations(
  store: EntityManager,
  entries: readonly ShownEntry[],
): Promise<string[]> {
  if (entries.length === 0) return [];
  const ids = entries.map(({ id }) => id);
  const before = await standings(store, ids);
  const rows = entries.map(organisationRow);
  await putRows(store, 'organisation', rows);
  if ([...before, ...rows].some(isMerged)) await settleSurvivors(store);
  const after = await standings(store, ids);
  const known = new Map(before.map((standing) => [standing.id, standing]));
  const moved = after.filter((now) => !isDeepStrictEqual(now, known.get(now.id)));
  const were = moved.flatMap(({ id }) => known.get(id)?.survivor_id ?? []);
  await tellNames(store, { survivorIds: [...after.map(({ survivor_id }) => survivor_id), ...were], were });
  return [...new Set([...were, ...moved.map(({ survivor_id }) => survivor_id)])];
}

/** Who stands for these organisations. */
export async function survivorsOf(store: EntityManager, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  return (await standings(store, ids)).map(({ survivor_id }) => survivor_id);
}

function isMerged({ merged_into_id }: { merged_into_id?: unknown }): boolean {
  return merged_into_id !== null;
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

/** Lets those who stand for others be found by the names of these, and no longer by the names of those who left. */
async function tellNames(
  store: EntityManager,
  { survivorIds, were }: { survivorIds: readonly string[]; were: readonly string[] },
): Promise<void> {
  const rows = await store.query<{ survivor_id: string; document: Stored<OrganisationRecord> }[]>(
    `SELECT same.survivor_id, same.document FROM register.organisation AS same
     WHERE same.survivor_id = ANY($1::uuid[])
       AND (same.survivor_id = ANY($2::uuid[]) OR EXISTS (
         SELECT FROM register.organisation AS merged
         WHERE merged.survivor_id = same.survivor_id AND merged.merged_into_id IS NOT NULL))
     ORDER BY same.survivor_id <> same.id, same.id`,
    [survivorIds, were],
  );
  const told = Array.from(
    groupBy(rows, (row) => row.survivor_id),
    ([id, same]) => ({
      id,
      search: searchVector(same.flatMap(({ document }) => organisationPassages(document))),
    }),
  );
  await changeRows(store, 'organisation', told);
}

function standings(store: EntityManager, ids: readonly string[]): Promise<Standing[]> {
  return store.query<Standing[]>(
    `SELECT id, survivor_id, merged_into_id, kind,
            jsonb_build_array(name, jsonb_path_query_array(document, '$.names[*].name'))::text AS names
     FROM register.organisation WHERE id = ANY($1::uuid[])`,
    [ids],
  );
}
