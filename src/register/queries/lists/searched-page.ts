import type { PageInput } from '../../questions/page.inputs.js';
import type { Reading } from '../../reading/reading.js';
import type { Values } from '../../reading/values.js';
import type { Counted, FoundEdge } from '../../records/connections.record.js';
import { highlightsOf } from '../../search/highlights.rules.js';
import type { Passage } from '../../search/passages.rules.js';
import { textCondition } from '../../search/text-condition.js';
import type { Order } from './cursor.rules.js';
import { countAll, type Listing, NOBODY, readPage } from './pages.js';
import { partyRelevance } from './party-orders.js';
import { type SearchedList, type Way, wayByRelevance } from './searched.js';

/** A list of organisations, officials or issues, and what was asked of it. */
export interface PartyList<Row, T> extends SearchedList {
  columns: string;
  record: (row: Row) => T;
  /** What a record is found by. */
  passages: (record: T) => Passage[];
  order: Order;
}

/** A page of a list, each record with the passages in which words were found. */
export interface FoundPage<T> extends Counted<T> {
  edges: FoundEdge<T>[];
}

/** A page of a list with the passages in which words were found. */
export async function readSearched<Row, T>(
  reading: Reading,
  list: PartyList<Row, T>,
  page: PageInput,
): Promise<FoundPage<T>> {
  const { order, source, reachesOnly } = wayTo(list, page);
  const { table, columns, record, search } = list;
  const where = (values: Values): string[] => [...list.conditions(values), ...textConditions(list, values)];
  const listing: Listing<Row, T> = { table, columns, record, where, order, source };
  const found = await readPage(reading, listing, page);
  const terms = search?.all ?? [];
  return {
    nodes: found.nodes,
    get edges(): FoundEdge<T>[] {
      return found.edges.map(({ cursor, node }) => {
        return { cursor, node, highlights: highlightsOf(list.passages(node), terms) };
      });
    },
    pageInfo: Object.assign(found.pageInfo, { reachesOnly }),
    count: async () => (await countAll(reading, listing)).get(NOBODY) ?? 0,
  };
}

function wayTo<Row, T>(list: PartyList<Row, T>, page: PageInput): Way {
  const { order, table } = list;
  const way = order.name === 'RELEVANCE' ? wayByRelevance(list, partyRelevance, page) : undefined;
  // Organisations, officials and issues are sorted alike: the cursor of one list is none of another.
  return way ?? { order: { ...order, name: `${order.name} ${table}` } };
}

/** What the words of a search ask of `item`. */
export function textConditions({ table, search, exact }: SearchedList, values: Values): string[] {
  if (!search) return [];
  const words = textCondition(search, values, table);
  return [exact === undefined ? words : `(${words} OR ${exact(values)})`];
}
