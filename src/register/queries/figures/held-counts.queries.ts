import type { MeetingFacet } from '../../../words/query-words.js';
import type { Reading } from '../../reading/reading.js';
import { type Kind, Punctuality } from './groupings.js';

/** How many meetings have a value, as it is kept: nothing is counted. */
export async function heldCount(reading: Reading, by: MeetingFacet, value: string): Promise<number> {
  const loader = reading.loader(`held ${by}`, async (values) => {
    const rows = await reading.query<{ value: string; count: number }>(
      'SELECT value, count FROM register.meeting_count WHERE kind = $1 AND value = ANY($2::text[])',
      [by, values],
    );
    return new Map(rows.map((row) => [row.value, row.count]));
  });
  return (await loader.load(value)) ?? 0;
}

const BY_PUNCTUALITY: Kind = 'PUNCTUALITY_IN_YEAR';

/** Whether any meeting has a limit, so that it was published in time or late. */
export async function hasTimedMeetings(reading: Reading): Promise<boolean> {
  const [row] = await reading.query<{ timed: boolean }>(
    `SELECT EXISTS (SELECT FROM register.meeting_count
                    WHERE kind = $1 AND split_part(value, ' ', 2) = ANY($2::text[]) AND count > 0) AS timed`,
    [BY_PUNCTUALITY, [Punctuality.IN_TIME, Punctuality.LATE]],
  );
  return row?.timed ?? false;
}
