import { type IssueOrder, type PartyOrder } from '../../../words/query-words.js';
import type { Order } from './cursor.rules.js';
import { type ByRelevance, millionths } from './searched.js';

const byName = { key: 'item.sort_name', kind: 'text', descending: false } as const;
const byMeetings = { key: 'item.meetings', kind: 'number', descending: true } as const;
// Who has no meeting comes last.
const byLatest = { key: "coalesce(item.last_met, '-infinity')", kind: 'date', descending: true } as const;

/** How organisations and officials are sorted. */
export const metOrders: Readonly<Record<PartyOrder, Order>> = {
  NAME: { ...byName, name: 'NAME' },
  MEETINGS_DESC: { ...byMeetings, name: 'MEETINGS_DESC' },
  LATEST_MEETING_DESC: { ...byLatest, name: 'LATEST_MEETING_DESC' },
  // Where no words are looked for.
  RELEVANCE: { ...byName, name: 'RELEVANCE' },
};

/** How issues are sorted. */
export const issueOrders: Readonly<Record<IssueOrder, Order>> = {
  NAME: metOrders.NAME,
  MEETINGS_DESC: metOrders.MEETINGS_DESC,
  LATEST_MEETING_DESC: metOrders.LATEST_MEETING_DESC,
  RELEVANCE: metOrders.RELEVANCE,
};

/** How organisations, officials and issues are sorted by relevance: equals by name. */
export const partyRelevance: ByRelevance = {
  newest: 'item.sort_name, item.id',
  shortFirst: true,
  key: (rank) => `${millionths(`1 - ${rank}`)} || ' ' || item.sort_name`,
  descending: false,
};
