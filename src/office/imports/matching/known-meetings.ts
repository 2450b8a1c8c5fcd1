import type { EntityManager } from 'typeorm';
import type { MeetingState } from '../../../words/meeting-words.js';
import type { Proposal } from '../rows/proposal.js';
import { DroppedImport } from '../../meetings/imported/dropped-import.entity.js';
import { keyPrint } from '../../meetings/imported/dropped-imports.js';
import { align, type KnownMeeting, NOWHERE } from './alignment.rules.js';
import { ImportedMeeting } from './imported-meeting.entity.js';

/** A meeting that an earlier run brought, as it is now. */
export interface ImportedBefore extends KnownMeeting {
  state: MeetingState;
  hash: string | null;
  reference: string | null;
  recordedBy: string | null;
  editedBy: string | null;
  /** Whether something of it was destroyed for good; a source that still has it does not bring it back. */
  hasDestroyed: boolean;
}

const HAS_DESTROYED = `(
  EXISTS (SELECT FROM office.redaction WHERE meeting_id = meeting.id AND destruction_id IS NOT NULL) OR
  EXISTS (SELECT FROM office.naming_term WHERE meeting_id = meeting.id AND destruction_id IS NOT NULL))`;

/** Every meeting of a public body that came from a source. */
export function importedBefore(
  store: EntityManager,
  publicBodyId: string,
  sourceName: string,
): Promise<ImportedBefore[]> {
  return store.query<ImportedBefore[]>(
    `SELECT imported.meeting_id AS "meetingId", imported.key, imported.file, imported.row, imported.print,
            imported.traits, meeting.state, meeting.source_hash AS hash, meeting.source_reference AS reference,
            meeting.recorded_by AS "recordedBy", meeting.edited_by AS "editedBy",
            ${HAS_DESTROYED} AS "hasDestroyed"
       FROM office.imported_meeting AS imported JOIN office.meeting ON meeting.id = imported.meeting_id
      WHERE imported.public_body_id = $1 AND imported.source_name = $2`,
    [publicBodyId, sourceName],
  );
}

/** What came from a source and is no draft any more: thrown away, or destroyed. It is known by checksums alone. */
export interface DroppedBefore extends KnownMeeting {
  isDropped: true;
}

/** What a run is not to bring again, of the meetings that it tells. */
export async function droppedBefore(
  store: EntityManager,
  { publicBodyId, sourceName }: { publicBodyId: string; sourceName: string },
  told: readonly Pick<Proposal, 'key'>[],
): Promise<DroppedBefore[]> {
  const dropped = await store.findBy(DroppedImport, { publicBodyId, sourceName });
  if (dropped.length === 0) return [];
  const keys = new Map(told.flatMap(({ key }) => (key === null ? [] : [[keyPrint(key), key] as const])));
  return dropped.flatMap(({ id, keyPrint: kept, print }) => {
    const key = kept === null ? null : keys.get(kept);
    if (key === undefined) return [];
    return [{ meetingId: id, key, print, file: '', row: NOWHERE, traits: [], isDropped: true as const }];
  });
}

/** Without what somebody threw away since the run began; an import that was undone meanwhile is made anew. */
export async function stillWanted<Step extends { proposal: Proposal; known: KnownMeeting | undefined }>(
  store: EntityManager,
  place: { publicBodyId: string; sourceName: string },
  steps: readonly Step[],
  before: ReadonlyMap<string, unknown>,
): Promise<readonly Step[]> {
  const gone = steps.filter(({ known }) => known && !before.has(known.meetingId));
  if (gone.length === 0) return steps;
  const told = gone.map(({ proposal }) => proposal);
  const found = align(told, await droppedBefore(store, place, told));
  return steps.filter((step) => !found[gone.indexOf(step)]);
}

/** Which of some meetings something was destroyed of. */
export async function partlyDestroyed(
  store: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await store.query<{ id: string }[]>(
    `SELECT id FROM office.meeting WHERE id = ANY ($1) AND ${HAS_DESTROYED}`,
    [meetingIds],
  );
  return new Set(found.map(({ id }) => id));
}

/** Where a meeting came from, to be found again. */
export function traceOf(
  { key, file, rows, print, traits }: Proposal,
  of: Pick<ImportedMeeting, 'meetingId' | 'publicBodyId' | 'sourceName'>,
): ImportedMeeting {
  return Object.assign(new ImportedMeeting(), of, { key, file, row: rows[0]?.row ?? 1, print, traits });
}
