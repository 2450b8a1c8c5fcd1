import { PartyOrder } from '../../words/query-words.js';
import type { OfficialFilter, OfficialsInput } from '../questions/list.inputs.js';
import { askedIds } from '../questions/questions.rules.js';
import type { Stored } from '../read-model/stored.js';
import type { Awaitable } from '../reading/awaitable.js';
import type { Reading } from '../reading/reading.js';
import { Values } from '../reading/values.js';
import type { OfficialRecord } from '../records/official.record.js';
import { officialPassages } from '../search/passages.rules.js';
import { askedSearch } from '../search/search-text.rules.js';
import type { ValueCount } from './figures/meeting-figures.queries.js';
import { all } from './lists/pages.js';
import { metOrders } from './lists/party-orders.js';
import { type FoundPage, type PartyList, readSearched, textConditions } from './lists/searched-page.js';

interface OfficialItem {
  id: string;
  document: Stored<OfficialRecord>;
}

// The bodies of all posts, as an index has them.
const BODIES = `jsonb_path_query_array(item.document, '$.posts[*].publicBodyId')`;

// Days are written so that they stand in the order of their letters.
const HELD = `$.posts[*] ? ((!exists(@.from) || @.from <= $day) && (!exists(@.to) || @.to >= $day))`;

// So many values help.
const MOST_VALUES = 60;

export function findOfficial(reading: Reading, id: string): Awaitable<OfficialRecord | undefined> {
  const loader = reading.keeper('official', async (ids) => {
    const rows = await reading.steadyQuery<OfficialItem>(
      'SELECT id, document FROM register.official WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, officialOf(row)]));
  });
  return loader.load(id);
}

export async function readOfficials(
  reading: Reading,
  input: Readonly<OfficialsInput>,
): Promise<FoundPage<OfficialRecord>> {
  return readSearched(reading, listOf(input), input);
}

/** Those alone whose names are published. */
export async function readNamedOfficials(
  reading: Reading,
  input: Readonly<OfficialsInput>,
): Promise<FoundPage<OfficialRecord>> {
  return readSearched(reading, namedOf(input), input);
}

/**
 * How many of the named officials found have or had a post in each body or below it, the most first: the post that is
 * looked for, where a day is. Which bodies are asked for is left out.
 */
export async function countNamedByBody(
  reading: Reading,
  filter: Readonly<OfficialFilter>,
): Promise<ValueCount[]> {
  const list = namedOf({ filter: { ...filter, publicBodyIds: null } });
  const values = new Values();
  const found = all([...list.conditions(values), ...textConditions(list, values)]);
  const bodies = filter.activeOn ? bodiesOn(filter.activeOn, values) : BODIES;
  // Many officials have posts in the same bodies.
  return reading.query<ValueCount>(
    `SELECT value, sum(count)::integer AS count
     FROM (SELECT ${bodies} AS bodies, count(*) AS count FROM register.official AS item ${found}
           GROUP BY bodies) AS held,
     LATERAL (SELECT DISTINCT unnest(ancestor_ids)::text AS value FROM register.public_body AS body
              WHERE held.bodies ? body.id::text) AS above
     GROUP BY value ORDER BY count DESC, value COLLATE "C" LIMIT ${MOST_VALUES}`,
    values.all,
  );
}

type OfficialList = PartyList<OfficialItem, OfficialRecord>;

function namedOf(input: Pick<OfficialsInput, 'filter' | 'orderBy'>): OfficialList {
  const list = listOf(input);
  return { ...list, conditions: (values) => ['item.name IS NOT NULL', ...list.conditions(values)] };
}

function listOf({ filter, orderBy }: Pick<OfficialsInput, 'filter' | 'orderBy'>): OfficialList {
  const asked = filter ?? {};
  return {
    table: 'official',
    columns: 'item.id, item.document',
    search: askedSearch(asked.text ?? '', '/filter/text'),
    conditions: (values: Values) => postCondition(asked, values),
    order: metOrders[orderBy ?? PartyOrder.NAME],
    record: officialOf,
    passages: officialPassages,
  };
}

// One and the same post has to fit: in the body, on the day.
function postCondition(
  { publicBodyIds, activeOn }: Pick<OfficialFilter, 'publicBodyIds' | 'activeOn'>,
  values: Values,
): string[] {
  const held = activeOn ? bodiesOn(activeOn, values) : undefined;
  if (!publicBodyIds) return held ? [`${held} <> '[]'`] : [];
  const ids = values.add(askedIds(publicBodyIds, '/filter/publicBodyIds'));
  const asked = `ARRAY(SELECT body.id::text FROM register.public_body AS body
                       WHERE body.ancestor_ids && ${ids}::uuid[])`;
  // By its index, and of those found the posts of that day.
  return [BODIES, ...(held ? [held] : [])].map((bodies) => `${bodies} ?| ${asked}`);
}

// The bodies of those posts alone that were held on a day.
function bodiesOn(day: string, values: Values): string {
  const at = values.add(JSON.stringify({ day }));
  return `jsonb_path_query_array(item.document, '${HELD}.publicBodyId', ${at}::jsonb)`;
}

function officialOf({ document }: OfficialItem): OfficialRecord {
  return { posts: [], ...document };
}
