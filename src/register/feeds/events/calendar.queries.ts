import { RecordKind } from '../../../words/register-words.js';
import { MeetingOrder } from '../../../words/query-words.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import { LIMITS } from '../../questions/limits.js';
import type { Reading } from '../../reading/reading.js';
import type { MeetingRecord } from '../../records/meeting.record.js';

/** A published meeting, and when its newest version became public. */
export interface DatedMeeting {
  readonly meeting: MeetingRecord;
  readonly at: Date;
}

/** What remains of a meeting that was withdrawn. */
export interface WithdrawnMeeting {
  readonly id: string;
  readonly reference: string | null;
  readonly version: number;
  readonly at: Date;
  readonly reason: string | null;
}

export interface CalendarPage {
  readonly meetings: readonly DatedMeeting[];
  readonly withdrawn: readonly WithdrawnMeeting[];
  readonly next: string | undefined;
}

/** Meetings of a set, the latest first; with the latest, those that were withdrawn last, of whatever set they were. */
export async function readCalendar(
  reading: Reading,
  set: MeetingSet,
  after: string | undefined,
): Promise<CalendarPage> {
  const page = { first: LIMITS.pageMax, after: after ?? null, orderBy: MeetingOrder.DATE_DESC };
  const { nodes, pageInfo } = await readMeetings(reading, set, page);
  const changed = await changedAt(
    reading,
    nodes.map(({ id }) => id),
  );
  return {
    meetings: nodes.map((meeting) => ({
      meeting,
      at: changed.get(meeting.id) ?? new Date(meeting.publishedAt),
    })),
    withdrawn: after === undefined ? await lastWithdrawn(reading) : [],
    next: (pageInfo.hasNextPage ? pageInfo.endCursor : null) ?? undefined,
  };
}

async function changedAt(reading: Reading, ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await reading.steadyQuery<{ id: string; changed_at: Date }>(
    'SELECT id, changed_at FROM register.meeting WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, changed_at }) => [id, changed_at]));
}

function lastWithdrawn(reading: Reading): Promise<WithdrawnMeeting[]> {
  return reading.steadyQuery<WithdrawnMeeting>(
    `SELECT tombstone.id, tombstone.reference, entry.version, tombstone.at, tombstone.reason
     FROM register.tombstone JOIN register.entry USING (seq)
     WHERE tombstone.kind = '${RecordKind.MEETING}' ORDER BY seq DESC LIMIT ${LIMITS.pageMax}`,
  );
}
