import { groupBy } from '../../../platform/group-by.js';
import type { Json, JsonObject } from '../../../words/json.js';
import { ChangeType, type RecordKind } from '../../../words/register-words.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { queryMessages } from '../../questions/question.messages.js';
import { refuse } from '../../questions/questions.rules.js';
import type { Reading } from '../../reading/reading.js';
import { Values } from '../../reading/values.js';
import type { EventPage, EventPlace, FeedEvent } from './event.js';
import { eventPositions } from './event-statement.js';

/** How many events a feed tells at once. */
export const EVENTS = 50;

interface EventRow extends EventPlace {
  kind: RecordKind;
  id: string;
  version: number;
  type: ChangeType;
  record: JsonObject;
  /** Whether something was taken out of it. */
  thinned: boolean;
  /** Whether the record was withdrawn, then or later. */
  gone: boolean;
  reference: string | null;
}

/**
 * What happened to the records of a set, or to all: to meetings that belong to it now, and to the owner of the set.
 * Three statements, whatever the set is.
 */
export async function readEvents(
  reading: Reading,
  set: MeetingSet | undefined,
  cursor: string | undefined,
): Promise<EventPage> {
  const before = cursor === undefined ? await end(reading) : askedPosition(cursor);
  const values = new Values();
  const positions = eventPositions(set, { before, limit: EVENTS + 1 }, values);
  const rows = await reading.query<EventRow>(
    `SELECT entry.seq, entry.kind, entry.id, entry.version, entry.type, entry.at, record.record,
            record.gone <> '{}' AS thinned, tombstone.id IS NOT NULL AS gone,
            coalesce(record.record->>'reference', tombstone.reference) AS reference
     FROM ${positions} AS told
     JOIN register.entry USING (seq) JOIN register.record USING (seq)
     LEFT JOIN register.tombstone ON tombstone.id = entry.id
     ORDER BY entry.seq DESC`,
    values.all,
  );
  const shown = rows.slice(0, EVENTS);
  const [thinned, undone] = [await takenOut(reading, shown), await toldBefore(reading, shown)];
  return {
    events: shown.map((row) => eventOf(row, thinned.get(row.id) ?? [], undone.get(row.id) ?? [])),
    next: rows.length > EVENTS ? shown.at(-1)?.seq : undefined,
  };
}

async function end(reading: Reading): Promise<string> {
  return String(BigInt(await reading.revision()) + 1n);
}

function askedPosition(cursor: string): string {
  return /^[1-9]\d{0,17}$/.test(cursor) ? cursor : refuse(queryMessages.forgedCursor, '/after');
}

/** When something was taken out of records of which some versions lack it. */
async function takenOut(reading: Reading, rows: readonly EventRow[]): Promise<Map<string, EventPlace[]>> {
  const ids = distinct(rows.filter(({ thinned, gone }) => thinned || gone));
  if (ids.length === 0) return new Map();
  const found = await reading.query<EventPlace & { id: string }>(
    `SELECT id, seq, at FROM register.entry
     WHERE id = ANY($1::uuid[]) AND type IN ('REDACTED', 'WITHDRAWN') ORDER BY seq`,
    [ids],
  );
  return groupBy(found, ({ id }) => id);
}

async function toldBefore(reading: Reading, rows: readonly EventRow[]): Promise<Map<string, EventPlace[]>> {
  const ids = distinct(rows.filter(({ type }) => type === ChangeType.WITHDRAWN));
  if (ids.length === 0) return new Map();
  const found = await reading.query<EventPlace & { id: string }>(
    `SELECT id, seq, at FROM register.entry WHERE id = ANY($1::uuid[]) ORDER BY seq`,
    [ids],
  );
  return groupBy(found, ({ id }) => id);
}

function eventOf(
  { record, thinned, gone, ...row }: EventRow,
  taken: readonly EventPlace[],
  others: readonly EventPlace[],
): FeedEvent {
  const position = BigInt(row.seq);
  const isWithdrawal = row.type === ChangeType.WITHDRAWN;
  const later = thinned || gone ? taken.filter(({ seq }) => BigInt(seq) > position).at(-1) : undefined;
  return {
    ...row,
    ...remaining(record, gone && !isWithdrawal),
    ...(isWithdrawal ? { record: null } : {}),
    updated: later?.at ?? row.at,
    redacted: pointersIn(row, record),
    undone: isWithdrawal ? others.filter(({ seq }) => BigInt(seq) < position) : [],
  };
}

// What was withdrawn says nothing of its older versions, not even why they were made.
function remaining(record: JsonObject, isGone: boolean): Pick<FeedEvent, 'record' | 'reason'> {
  const { id, reason } = record;
  if (isGone || id === undefined) return { record: null, reason: isGone ? null : textIn(reason) };
  return { record, reason: textIn(reason) };
}

// In which versions it stood does not matter to whoever reads that it is gone.
function pointersIn({ type }: Pick<EventRow, 'type'>, { redactions }: JsonObject): string[] {
  if (type !== ChangeType.REDACTED || !Array.isArray(redactions)) return [];
  const fields = redactions.flatMap((one) => (one as { fields?: string[] }).fields ?? []);
  return [...new Set(fields)];
}

function textIn(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function distinct(rows: readonly EventRow[]): string[] {
  return [...new Set(rows.map(({ id }) => id))];
}
