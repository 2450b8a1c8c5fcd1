import type { EntityManager } from 'typeorm';
import { LINES, LIST_NAMES } from '../../office/meetings/lists/meeting-lists.js';
import { rememberDropped } from '../../office/meetings/imported/dropped-imports.js';
import { Meeting } from '../../office/meetings/meeting.entity.js';
import { ledTo, RedactionCause } from '../../office/meetings/redactions/redaction-cause.js';
import { Redaction } from '../../office/meetings/redactions/redaction.entity.js';
import { randomId } from '../../platform/identity.js';
import { Ground } from '../../words/register-words.js';
import { says } from '../../words/same-text.rules.js';
import { emptyBeside } from './beside.queries.js';
import { emptyCell, rowOf } from './cells.rules.js';
import { DestructionKind } from './destruction-words.js';
import type { Destruction } from './destruction.entity.js';
import type { Doomed } from './doomed.rules.js';
import { NamingTerm } from './naming-term.entity.js';

/** Destroys for good what is doomed of one meeting, in the office and wherever else a copy of it may lie. */
export async function erase(store: EntityManager, run: Destruction, doomed: Doomed, at: Date): Promise<void> {
  const { id } = doomed.whole.meeting;
  await forgetCopies(store, id);
  await emptyBeside(store, doomed.beside);
  if (run.kind === DestructionKind.DRAFTS) return removeDraft(store, id);
  for (const redaction of doomed.redactions)
    await store.query('SELECT office.destroy_originals($1, $2, $3)', [
      ...[run.id, redaction.id],
      redaction.decision !== null && says(redaction.decision, doomed.texts),
    ]);
  if (run.kind === DestructionKind.WITHDRAWN) return emptyMeeting(store, id);
  if (run.kind === DestructionKind.NAMES) await keepNameless(store, run, { doomed, at });
  await emptyCells(store, doomed);
}

// What somebody was writing about it when their session ended, and what a calendar said of it.
async function forgetCopies(store: EntityManager, id: string): Promise<void> {
  await store.query(`DELETE FROM office.kept_form WHERE path LIKE '%' || $1 || '%'`, [id]);
  await store.query('DELETE FROM office.calendar_link WHERE meeting_id = $1', [id]);
}

async function removeDraft(store: EntityManager, id: string): Promise<void> {
  await rememberDropped(store, id);
  await store.query('DELETE FROM office.meeting WHERE id = $1', [id]);
}

async function emptyCells(store: EntityManager, { whole, cells }: Doomed): Promise<void> {
  for (const cell of cells) emptyCell(whole, cell);
  const rows = new Set(cells.filter(({ list }) => list !== null).map((cell) => rowOf(whole, cell)));
  for (const list of LIST_NAMES) {
    const changed = whole[list].filter((row) => rows.has(row));
    if (changed.length > 0) await store.save(LINES[list], changed);
  }
  await store.save(Meeting, whole.meeting);
  await store.query('UPDATE office.meeting SET version = version + 1 WHERE id = $1', [whole.meeting.id]);
}

// Only what the tombstone says stays, and who did what when. What the import knows it by stays too: without that the
// next import would bring it back.
async function emptyMeeting(store: EntityManager, id: string): Promise<void> {
  for (const table of ['participant', 'ask', 'decision_reference', 'document', 'gift'])
    await store.query(`DELETE FROM office.${table} WHERE meeting_id = $1`, [id]);
  await store.query(
    `UPDATE office.meeting
        SET version = version + 1, title = NULL, purpose = NULL, direction = 'UNKNOWN', initiated_by = 'UNKNOWN',
            channel = 'UNKNOWN', date = NULL, end_date = NULL, date_precision = 'DAY', starts_at = NULL, ends_at = NULL,
            place = NULL, municipality = NULL, country = NULL, topic_codes = '{}', issue_ids = '{}',
            nothing_asked = false, no_gifts = false, outcome_kind = NULL, outcome_text = NULL, keywords = '{}',
            series = NULL, linked_meeting_ids = '{}', internal_note = NULL, embargo_ground = NULL,
            embargo_decision = NULL, returned_reason = NULL, returned_for = NULL, source_url = NULL,
            source_notes = NULL
      WHERE id = $1`,
    [id],
  );
}

// A name that never was public has no redaction that keeps its place: from now on it has one.
async function keepNameless(
  store: EntityManager,
  run: Destruction,
  { doomed: { whole, cells }, at }: { doomed: Doomed; at: Date },
): Promise<void> {
  const meetingId = whole.meeting.id;
  const known = await store.findBy(Redaction, { meetingId });
  const named = cells.filter(({ list, column }) => list === 'participants' && NAMING.has(column));
  const missing = named.filter(
    ({ itemId, column }) => !known.some((one) => one.itemId === itemId && one.field === column),
  );
  const rows = missing.map(({ list, itemId, column }) =>
    Object.assign(new Redaction(), {
      ...{ id: randomId(), meetingId, list, itemId, field: column },
      ...{ ground: Ground.PERSONAL_DATA, realGround: null },
      ...{
        ...ledTo(RedactionCause.PERIOD_PASSED),
        originals: [],
        redactedBy: null,
        redactedAt: at,
        liftedAt: null,
      },
      destructionId: run.id,
    }),
  );
  await store.save(rows);
  await store.update(NamingTerm, { meetingId }, { destructionId: run.id });
}

const NAMING: ReadonlySet<string> = new Set(['name', 'officialId']);
