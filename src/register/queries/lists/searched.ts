import { LIMITS } from '../../questions/limits.js';
import type { PageInput } from '../../questions/page.inputs.js';
import { queryMessages } from '../../questions/question.messages.js';
import { refuse } from '../../questions/questions.rules.js';
import type { Values } from '../../reading/values.js';
import type { SearchText } from '../../search/search-text.rules.js';
import type { Order } from './cursor.rules.js';
import { type Span, spanOf } from './page.rules.js';
import { type Ranking, rankedSource } from './ranked-source.js';

/** A list that may be searched by words. */
export interface SearchedList {
  /** Table of schema register. */
  table: string;
  search: SearchText | undefined;
  /** What is asked of `item` besides the words. */
  conditions: (values: Values) => string[];
  /** SQL of what is found although its words are not, if there is such a thing. */
  exact?: (values: Values) => string;
}

/** How relevance sorts. */
export interface ByRelevance extends Pick<Ranking, 'newest' | 'shortFirst' | 'key'> {
  descending: boolean;
}

/** From which rows a page comes, and in which order. */
export interface Way {
  order: Order;
  source?: (values: Values) => string;
  reachesOnly?: number;
}

/** The way to a page of what is searched, the best first. Without words to look for there is no best: undefined. */
export function wayByRelevance(list: SearchedList, by: ByRelevance, page: PageInput): Way | undefined {
  const { table, search, conditions, exact } = list;
  if (!search || search.all.length === 0) return undefined;
  const order: Order = {
    name: `RELEVANCE ${table}`,
    key: 'item.relevance',
    kind: 'relevance',
    descending: by.descending,
  };
  const revision = revisionOf(spanOf(page, order));
  const source = (values: Values): string => {
    const asked = { table, search, conditions: conditions(values), exact: exact?.(values) };
    return rankedSource({ ...by, ...asked, revision }, values);
  };
  return { order, source, reachesOnly: LIMITS.relevanceReach };
}

/** SQL of the millionths of a rank, as many digits for all. */
export function millionths(rank: string): string {
  return `to_char(round((${rank})::numeric * 1000000), 'FM0000000')`;
}

// The first page decides; cursors of two walks do not fit together.
function revisionOf({ after, before }: Span): string | undefined {
  const [one, other] = [after, before].map((place) => place?.key.split(' ')[0]);
  if (one !== undefined && other !== undefined && one !== other) {
    refuse(queryMessages.forgedCursor, '/before');
  }
  return one ?? other;
}
