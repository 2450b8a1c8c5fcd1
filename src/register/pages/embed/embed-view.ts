import { MeetingOrder } from '../../../words/query-words.js';
import type { Language } from '../../../platform/language/language.js';
import { countMeetings } from '../../queries/figures/meeting-figures.queries.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import type { EmbedSubject } from './embedded.js';

/** What a card shows. */
export interface EmbedView extends EmbedSubject {
  language: Language;
  count: number;
  /** Where there was none in twelve months: how many there are in all. */
  inAll: number | undefined;
  latest: readonly MeetingRecord[];
  publicUrl: string;
  register: string;
  demonstration: boolean;
}

const SHOWN = 3;

/** How many meetings there were in twelve months, or in all where those had none, and the latest of all. */
export async function meetingsOf(
  reading: Reading,
  { owner }: EmbedSubject,
): Promise<Pick<EmbedView, 'count' | 'inAll' | 'latest'>> {
  const recent = { owner, filter: { dateFrom: yearBefore(reading.today), dateTo: reading.today } };
  const [count, { nodes }] = await Promise.all([
    countMeetings(reading, recent),
    readMeetings(reading, { owner, filter: {} }, { first: SHOWN, orderBy: MeetingOrder.DATE_DESC }),
  ]);
  const isLongAgo = count === 0 && nodes.length > 0;
  const inAll = isLongAgo ? await countMeetings(reading, { owner, filter: {} }) : undefined;
  return { count, inAll, latest: nodes };
}

/** The day after the same day of the year before. */
function yearBefore(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year - 1, month - 1, day + 1)).toISOString().slice(0, 10);
}
