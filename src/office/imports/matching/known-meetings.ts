import type { EntityManager } from 'typeorm';
import type { MeetingState } from '../../../words/meeting-words.js';
import type { KnownMeeting } from './alignment.rules.js';

/** A meeting that an earlier run brought, as it is now. */
export interface ImportedBefore extends KnownMeeting {
  state: MeetingState;
  hash: string | null;
  reference: string | null;
  recordedBy: string | null;
  editedBy: string | null;
}

/** Every meeting of a public body that came from a source. */
export function importedBefore(
  store: EntityManager,
  publicBodyId: string,
  sourceName: string,
): Promise<ImportedBefore[]> {
  return store.query<ImportedBefore[]>(
    `SELECT imported.meeting_id AS "meetingId", imported.key, imported.file, imported.row, imported.print,
            imported.traits, meeting.state, meeting.source_hash AS hash, meeting.source_reference AS reference,
            meeting.recorded_by AS "recordedBy", meeting.edited_by AS "editedBy"
       FROM office.imported_meeting AS imported JOIN office.meeting ON meeting.id = imported.meeting_id
      WHERE imported.public_body_id = $1 AND imported.source_name = $2`,
    [publicBodyId, sourceName],
  );
}
