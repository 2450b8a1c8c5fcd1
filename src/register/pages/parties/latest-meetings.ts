import type { Language } from '../../../platform/language/language.js';
import { countMeetings } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import type { MeetingRow } from '../meetings/meeting-rows.js';
import { rowsOf } from '../meetings/meetings-view.js';

/** The meetings of somebody: how many, the latest as rows, and more of them to look into. */
export interface ListedMeetings {
  count: number;
  rows: readonly MeetingRow[];
  /** The latest, more than are shown. */
  read: readonly MeetingRecord[];
}

const SHOWN = 10;

/** So many meetings are looked into for what was asked in them. */
export const LOOKED_INTO = 100;

export async function latestMeetings(
  reading: Reading,
  set: MeetingSet,
  { language, first = SHOWN }: { language: Language; first?: number },
): Promise<ListedMeetings> {
  const { edges, nodes } = await readMeetings(reading, set, { first });
  const [count, rows] = await Promise.all([
    countMeetings(reading, set),
    rowsOf(reading, edges.slice(0, SHOWN), language),
  ]);
  return { count, rows, read: nodes };
}
