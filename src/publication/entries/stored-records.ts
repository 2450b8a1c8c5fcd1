import type { EntityManager } from 'typeorm';
import type { RecordKind } from '../../words/register-words.js';
import { type CommittedRecord, scalarsOf, withoutScalars } from '../../register/entries/commitments.rules.js';

/** One version of a record, as it lies beside its entry. */
export interface StoredVersion extends CommittedRecord {
  seq: string;
  version: number;
}

/** Every version of a record, oldest first. */
export function versionsOf(store: EntityManager, kind: RecordKind, id: string): Promise<StoredVersion[]> {
  return store.query<StoredVersion[]>(
    `SELECT entry.seq, entry.version, record.record, record.key, record.salts, record.gone
       FROM register.entry JOIN register.record USING (seq)
      WHERE entry.kind = $1 AND entry.id = $2 ORDER BY entry.version`,
    [kind, id],
  );
}

/** Takes some scalars out of one version for good; their commitments stay. */
export async function takeScalars(
  store: EntityManager,
  version: StoredVersion,
  pointers: ReadonlySet<string>,
): Promise<void> {
  const { record, salts, gone } = withoutScalars(version, pointers);
  await store.query('SELECT register.redact($1, $2, $3, $4)', [version.seq, record, salts, gone]);
}

/** Takes everything out of every version. */
export async function takeEverything(store: EntityManager, kind: RecordKind, id: string): Promise<void> {
  for (const version of await versionsOf(store, kind, id)) {
    await takeScalars(store, version, new Set(scalarsOf(version.record).map(({ pointer }) => pointer)));
  }
}
