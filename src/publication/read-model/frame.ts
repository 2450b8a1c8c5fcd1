import type { EntityManager } from 'typeorm';
import { bodyRow, topicRow } from './party-rows.rules.js';
import { putRows } from './rows.js';
import type { ShownEntry } from './shown-entry.js';

/** Puts public bodies in place with all that is above them. The bodies whose place in the tree changed. */
export async function putBodies(store: EntityManager, entries: readonly ShownEntry[]): Promise<string[]> {
  if (entries.length === 0) return [];
  await putRows(store, 'public_body', entries.map(bodyRow), { kept: ['ancestor_ids'] });
  return settleBodies(store);
}

/** Finds what is above each body. The bodies whose place in the tree changed. */
async function settleBodies(store: EntityManager): Promise<string[]> {
  const moved = await changed(
    store,
    `WITH RECURSIVE tree AS (
       SELECT id, ARRAY[id] AS ids FROM register.public_body AS top
       WHERE NOT EXISTS (SELECT FROM register.public_body AS above WHERE above.id = top.parent_id)
       UNION ALL
       SELECT below.id, below.id || tree.ids FROM register.public_body AS below JOIN tree ON tree.id = below.parent_id
     )
     UPDATE register.public_body AS body SET ancestor_ids = tree.ids
     FROM tree WHERE tree.id = body.id AND body.ancestor_ids <> tree.ids
     RETURNING body.id`,
  );
  return moved.map(({ id }) => id);
}

/** Puts topics in place. The codes of those that got another broader topic. */
export async function putTopics(store: EntityManager, entries: readonly ShownEntry[]): Promise<string[]> {
  if (entries.length === 0) return [];
  const rows = entries.map(topicRow);
  const moved = await store.query<{ code: string }[]>(
    `SELECT stored.code
     FROM jsonb_populate_recordset(NULL::register.topic, $1::jsonb) AS given
     JOIN register.topic AS stored ON stored.id = given.id AND stored.codes <> given.codes`,
    [JSON.stringify(rows)],
  );
  await putRows(store, 'topic', rows);
  return moved.map(({ code }) => code);
}

// TypeORM answers an UPDATE with its rows and their number.
async function changed(store: EntityManager, sql: string): Promise<{ id: string }[]> {
  const [rows] = await store.query<[{ id: string }[], number]>(sql);
  return rows;
}
