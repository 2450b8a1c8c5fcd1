import { groupBy } from '../../platform/group-by.js';
import { MeetingFacet, type Period } from '../../words/query-words.js';
import { FACET_VALUES } from './facets.js';
import { type MeetingSet, nameOf, setConditions } from './meeting-set.js';
import { askedFirst } from './page.rules.js';
import { all, ownersAs } from './pages.js';
import type { Reading } from './reading.js';
import { Values } from './values.js';

/** How many meetings have a value. */
export interface ValueCount {
  value: string;
  count: number;
}

interface Grouping {
  question: string;
  /** SQL of the values of `item`, one row each. */
  value: string;
  where?: string;
  /** SQL of the order of `counted.value` and `counted.count`. */
  order: string;
  limit?: number;
}

/** The most frequent values first. */
export async function countFacet(
  reading: Reading,
  set: MeetingSet,
  { by, first }: { by: MeetingFacet; first?: number | null },
): Promise<ValueCount[]> {
  return grouped(reading, set, {
    question: `facet ${by}`,
    value: FACET_VALUES[by],
    order: 'count DESC, value',
    limit: askedFirst(first),
  });
}

/** By the first day of each period, in order of time. */
export function countTimeline(reading: Reading, set: MeetingSet, by: Period): Promise<ValueCount[]> {
  return grouped(reading, set, {
    question: `timeline ${by}`,
    value: `date_trunc('${by.toLowerCase()}', item.date)::date::text`,
    where: exactEnough[by],
    order: 'value',
  });
}

/** Who most often took part in the same meetings. */
export function countMetWith(
  reading: Reading,
  set: MeetingSet,
  { who, first }: { who: 'officials' | 'organisations'; first?: number | null },
): Promise<ValueCount[]> {
  return grouped(reading, set, {
    question: `met ${who}`,
    value: FACET_VALUES[who === 'officials' ? MeetingFacet.OFFICIAL : MeetingFacet.ORGANISATION],
    order: 'count DESC, value',
    limit: askedFirst(first),
  });
}

// The same of many sets that differ in their owner alone takes one statement.
async function grouped(reading: Reading, set: MeetingSet, grouping: Grouping): Promise<ValueCount[]> {
  setConditions(set, new Values());
  const name = nameOf(grouping.question, set, grouping.limit);
  const loader = reading.loader(name, (owners) => count(reading, { set, grouping, owners }));
  return (await loader.load(set.owner.key)) ?? [];
}

// A month is not guessed for a meeting of which only the year is known.
const exactEnough: Readonly<Record<Period, string>> = {
  MONTH: "item.date_precision IN ('DAY', 'MONTH')",
  QUARTER: "item.date_precision IN ('DAY', 'MONTH', 'QUARTER')",
  YEAR: 'true',
};

async function count(
  reading: Reading,
  { set, grouping, owners }: { set: MeetingSet; grouping: Grouping; owners: readonly string[] },
): Promise<Map<string, ValueCount[]>> {
  const values = new Values();
  const owner = values.add(owners);
  const conditions = [...setConditions(set, values), grouping.where ?? 'true'];
  const rows = await reading.query<ValueCount & { owner_id: string }>(
    `SELECT owner.id AS owner_id, counted.value, counted.count
     FROM ${ownersAs(owner)}
     CROSS JOIN LATERAL (
       SELECT value, count(*)::integer AS count
       FROM (SELECT ${grouping.value} AS value FROM register.meeting AS item ${all(conditions)}) AS given
       WHERE value IS NOT NULL
       GROUP BY value ORDER BY ${grouping.order} LIMIT ${grouping.limit ?? 'ALL'}
     ) AS counted`,
    values.all,
  );
  return groupBy(rows, (row) => row.owner_id);
}
