import { MeetingOrder } from '../../../words/query-words.js';
import type { PageInput } from '../../questions/page.inputs.js';
import type { Values } from '../../reading/values.js';
import { askedSearch } from '../../search/search-text.rules.js';
import type { Order } from '../lists/cursor.rules.js';
import { type ByRelevance, millionths, type Way, wayByRelevance } from '../lists/searched.js';
import { type MeetingSet, setConditions } from './meeting-set.js';

/** The way to a page of a set of meetings. */
export function wayToMeetings(
  set: MeetingSet,
  orderBy: MeetingOrder | null | undefined,
  page: PageInput,
): Way {
  const order = ORDERS[orderBy ?? MeetingOrder.DATE_DESC];
  const text = set.filter.text ?? '';
  const search = askedSearch(text, '/filter/text');
  if (!search || search.all.length === 0 || orderBy !== MeetingOrder.RELEVANCE) return { order };
  const others: MeetingSet = { ...set, filter: { ...set.filter, text: null } };
  const list = { table: 'meeting', search, conditions: (values: Values) => setConditions(others, values) };
  return wayByRelevance(list, RELEVANCE, page) ?? { order };
}

const byDate = { key: 'item.date', kind: 'date' } as const;
const byPublication = { key: 'item.published_at', kind: 'moment' } as const;

export const LATEST_FIRST: Order = { ...byDate, name: 'DATE_DESC', descending: true };

const ORDERS: Readonly<Record<MeetingOrder, Order>> = {
  DATE_DESC: LATEST_FIRST,
  DATE_ASC: { ...byDate, name: 'DATE_ASC', descending: false },
  PUBLISHED_DESC: { ...byPublication, name: 'PUBLISHED_DESC', descending: true },
  PUBLISHED_ASC: { ...byPublication, name: 'PUBLISHED_ASC', descending: false },
  // Where no words are looked for.
  RELEVANCE: { ...byDate, name: 'RELEVANCE', descending: true },
};

const RELEVANCE: ByRelevance = {
  newest: 'item.date DESC, item.id DESC',
  // A long record is not a worse one.
  shortFirst: false,
  key: (rank) => `${millionths(rank)} || ' ' || to_char(item.date, 'YYYY-MM-DD') COLLATE "C"`,
  descending: true,
};
