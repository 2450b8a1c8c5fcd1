import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../../words/json.js';
import { ChangeType, type RecordKind } from '../../words/register-words.js';

/** The newest version of a record. */
export interface NewestEntry {
  id: string;
  type: ChangeType;
  record: JsonObject;
}

/** The newest version of each record that was ever published, by id. */
async function newestEntries(
  store: EntityManager,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, NewestEntry>> {
  if (ids.length === 0) return new Map();
  const rows = await store.query<NewestEntry[]>(
    `SELECT DISTINCT ON (entry.id) entry.id, entry.type, record.record
       FROM register.entry JOIN register.record USING (seq)
      WHERE entry.kind = $1 AND entry.id = ANY($2)
      ORDER BY entry.id, entry.version DESC`,
    [kind, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Those of the records that the public can see now. */
export async function publicNow(
  store: EntityManager,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, NewestEntry>> {
  const newest = await newestEntries(store, kind, ids);
  return new Map([...newest].filter(([, { type }]) => type !== ChangeType.WITHDRAWN));
}
