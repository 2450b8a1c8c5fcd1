import type { EntityManager } from 'typeorm';
import { StartedImport } from '../../office/imports/desk/started-import.entity.js';

/** Imports that tell of a meeting, or may: of the same source, with their file and what quotes it still there. */
export function importsTelling(store: EntityManager, meetingId: string): Promise<StartedImport[]> {
  return store
    .createQueryBuilder(StartedImport, 'started')
    .setLock('pessimistic_write')
    .where('started.forgotten_at IS NULL')
    .andWhere(
      `(started.id IN (SELECT import_id FROM office.brought_meeting WHERE meeting_id = :meetingId)
        OR (started.public_body_id, started.source_name) IN (
          SELECT public_body_id, source_name FROM office.imported_meeting WHERE meeting_id = :meetingId))`,
      { meetingId },
    )
    .orderBy('started.id')
    .getMany();
}
