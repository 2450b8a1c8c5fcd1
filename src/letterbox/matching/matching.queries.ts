import { meetingConditions } from '../../register/queries/meetings/meeting-conditions.js';
import type { MeetingFilter } from '../../register/questions/meeting-filter.inputs.js';
import type { Reading } from '../../register/reading/reading.js';
import { Values } from '../../register/reading/values.js';

/** A search that somebody waits for. */
export interface WaitingSearch {
  readonly id: string;
  readonly filter: Readonly<MeetingFilter>;
}

/** A meeting that a search finds. */
export interface Match {
  readonly searchId: string;
  readonly meetingId: string;
}

/** New entries of the register: where they end, and the meetings they are about. */
export interface NewEntries {
  readonly until: string;
  readonly meetingIds: readonly string[];
  readonly more: boolean;
}

const ENTRIES = 500;
// The few meetings are read once, and each search is one more condition on them.
const SEARCHES = 200;

export async function newEntries(reading: Reading, after: string): Promise<NewEntries | undefined> {
  const rows = await reading.steadyQuery<{ seq: string; kind: string; id: string }>(
    `SELECT seq, kind, id FROM register.entry WHERE seq > $1 ORDER BY seq LIMIT ${ENTRIES}`,
    [after],
  );
  const last = rows.at(-1);
  if (!last) return undefined;
  const meetingIds = [...new Set(rows.filter(({ kind }) => kind === 'MEETING').map(({ id }) => id))];
  return { until: last.seq, meetingIds, more: rows.length === ENTRIES };
}

/** Which of some meetings each search finds, asked as the public API asks it. */
export async function findMatches(
  reading: Reading,
  meetingIds: readonly string[],
  searches: readonly WaitingSearch[],
): Promise<Match[]> {
  const found: Match[] = [];
  if (meetingIds.length === 0) return found;
  for (let first = 0; first < searches.length; first += SEARCHES) {
    found.push(...(await matchSome(reading, meetingIds, searches.slice(first, first + SEARCHES))));
  }
  return found;
}

async function matchSome(
  reading: Reading,
  meetingIds: readonly string[],
  searches: readonly WaitingSearch[],
): Promise<Match[]> {
  const values = new Values();
  const ids = values.add(meetingIds);
  const tests = searches.map(({ id, filter }) => {
    const conditions = meetingConditions(filter, values).map((condition) => `(${condition})`);
    return `(${values.add(id)}::text, ${conditions.join(' AND ') || 'true'})`;
  });
  return reading.query<Match>(
    `SELECT search.id AS "searchId", item.id AS "meetingId"
       FROM (SELECT * FROM register.meeting WHERE id = ANY(${ids}::uuid[]) OFFSET 0) AS item
      CROSS JOIN LATERAL (VALUES ${tests.join(', ')}) AS search (id, finds) WHERE search.finds`,
    values.all,
  );
}
