import type { EntityManager } from 'typeorm';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { BatchOutcome } from './step.rules.js';

type Written = Pick<Meeting, 'id' | 'version'>;

/** Keeps which import brought what: that can be undone as long as nobody, and no other import, has worked on it. */
export async function noteOrigin(
  store: EntityManager,
  importId: string | undefined,
  { fresh, changed }: { fresh: readonly Written[]; changed: readonly Written[] },
): Promise<void> {
  if (importId === undefined) return;
  await store.query(
    `INSERT INTO office.brought_meeting (meeting_id, import_id, version)
     SELECT id, $1, version FROM unnest($2::uuid[], $3::integer[]) AS made (id, version)`,
    [importId, ...columns(fresh)],
  );
  // What somebody worked on before stays theirs.
  await store.query(
    `UPDATE office.brought_meeting AS brought SET version = made.version
       FROM unnest($2::uuid[], $3::integer[]) AS made (id, version)
      WHERE brought.meeting_id = made.id AND brought.import_id = $1 AND brought.version = made.version - 1`,
    [importId, ...columns(changed)],
  );
}

/** Adds up what the batches of an import came to, with each of them: a run that breaks off goes on by it. */
export async function noteCounts(
  store: EntityManager,
  importId: string | undefined,
  { created, updated, published }: Pick<BatchOutcome, 'created' | 'updated' | 'published'>,
): Promise<void> {
  if (importId === undefined) return;
  await store.query(
    `INSERT INTO office.import_progress AS kept (import_id, stage, done, total, created, updated, published, told_at)
     VALUES ($1, 'Importing', 0, 0, $2, $3, $4, now())
     ON CONFLICT (import_id) DO UPDATE
       SET created = kept.created + excluded.created, updated = kept.updated + excluded.updated,
           published = kept.published + excluded.published`,
    [importId, created, updated, published],
  );
}

function columns(written: readonly Written[]): [string[], number[]] {
  return [written.map(({ id }) => id), written.map(({ version }) => version)];
}
