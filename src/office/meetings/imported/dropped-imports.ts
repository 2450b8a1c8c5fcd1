import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/identity.js';
import { DroppedImport } from './dropped-import.entity.js';

/**
 * Remembers of a draft that is about to go what the next import needs in order to leave it out. Not where an import is
 * undone: that one may be made anew.
 */
export async function rememberDropped(store: EntityManager, meetingId: string): Promise<void> {
  const traces = await store.query<(Omit<DroppedImport, 'id' | 'keyPrint'> & { key: string | null })[]>(
    `SELECT public_body_id AS "publicBodyId", source_name AS "sourceName", key, print
       FROM office.imported_meeting WHERE meeting_id = $1`,
    [meetingId],
  );
  const dropped = traces.map(({ key, ...trace }) =>
    Object.assign(new DroppedImport(), {
      id: newId(),
      keyPrint: key === null ? null : keyPrint(key),
      ...trace,
    }),
  );
  await store.save(dropped);
}

/** What is kept of a key in which people may be named. */
export function keyPrint(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
