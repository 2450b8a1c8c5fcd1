import type { EntityManager } from 'typeorm';
import { groupBy } from '../../platform/group-by.js';
import type { RecordKind } from '../../words/register-words.js';
import { putRows } from './rows.js';
import type { ShownEntry } from './shown-entry.js';

/** The table of the read model that holds the records of a kind. */
export const TABLES: Readonly<Record<RecordKind, string>> = {
  MEETING: 'meeting',
  ORGANISATION: 'organisation',
  OFFICIAL: 'official',
  PUBLIC_BODY: 'public_body',
  ISSUE: 'issue',
  TOPIC: 'topic',
  NIL_RETURN: 'nil_return',
};

/** Takes records out of the read model; a tombstone stays of each. */
export async function bury(store: EntityManager, entries: readonly ShownEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const references = await referencesOf(store, entries);
  const rows = entries.map(({ id, seq, kind, type, at, document }) => ({
    id,
    seq,
    kind,
    reference: document['reference'] ?? references.get(id) ?? null,
    type,
    at,
    reason: document['reason'] ?? null,
  }));
  await putRows(store, 'tombstone', rows, { coalesced: ['reference'] });
  for (const [kind, gone] of groupBy(entries, (entry) => entry.kind)) {
    await store.query(`DELETE FROM register.${TABLES[kind]} WHERE id = ANY($1::uuid[])`, [
      gone.map(({ id }) => id),
    ]);
  }
}

/** What is shown again has no tombstone. */
export async function unearth(store: EntityManager, entries: readonly ShownEntry[]): Promise<void> {
  await store.query('DELETE FROM register.tombstone WHERE id = ANY($1::uuid[])', [
    entries.map(({ id }) => id),
  ]);
}

async function referencesOf(
  store: EntityManager,
  entries: readonly ShownEntry[],
): Promise<Map<string, string>> {
  const rows = await store.query<{ id: string; reference: string }[]>(
    'SELECT id, reference FROM register.meeting WHERE id = ANY($1::uuid[])',
    [entries.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
