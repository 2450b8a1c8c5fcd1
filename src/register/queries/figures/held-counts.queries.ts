import type { MeetingFacet } from '../../../words/query-words.js';
import type { Reading } from '../../reading/reading.js';

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
