import { PartyOrder } from '../../words/query-words.js';
import type { OfficialFilter, OfficialsInput } from '../questions/list.inputs.js';
import { askedIds } from '../questions/questions.rules.js';
import type { Stored } from '../read-model/stored.js';
import type { Awaitable } from '../reading/awaitable.js';
import type { Reading } from '../reading/reading.js';
import type { Values } from '../reading/values.js';
import type { OfficialRecord } from '../records/official.record.js';
import { officialPassages } from '../search/passages.rules.js';
import { askedSearch } from '../search/search-text.rules.js';
import { all } from './lists/pages.js';
import { metOrders } from './lists/party-orders.js';
import { type FoundPage, readSearched } from './lists/searched-page.js';

interface OfficialItem {
  id: string;
  document: Stored<OfficialRecord>;
}

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
  const filter = input.filter ?? {};
  const list = {
    table: 'official',
    columns: 'item.id, item.document',
    search: askedSearch(filter.text ?? '', '/filter/text'),
    conditions: (values: Values) => postCondition(filter, values),
    order: metOrders[input.orderBy ?? PartyOrder.NAME],
    record: officialOf,
    passages: officialPassages,
  };
  return readSearched(reading, list, input);
}

// One and the same post has to fit: in the body, on the day.
function postCondition(
  { publicBodyIds, activeOn }: Pick<OfficialFilter, 'publicBodyIds' | 'activeOn'>,
  values: Values,
): string[] {
  const asked: string[] = [];
  if (publicBodyIds) {
    const ids = values.add(askedIds(publicBodyIds, '/filter/publicBodyIds'));
    asked.push(`EXISTS (SELECT FROM register.public_body AS body
                        WHERE body.id = post."publicBodyId" AND body.ancestor_ids && ${ids}::uuid[])`);
  }
  if (activeOn) {
    const day = values.add(activeOn);
    asked.push(`daterange(post."from", post."to", '[]') @> ${day}::date`);
  }
  if (asked.length === 0) return [];
  const posts = `jsonb_to_recordset(item.document->'posts') AS post ("publicBodyId" uuid, "from" date, "to" date)`;
  return [`EXISTS (SELECT FROM ${posts} ${all(asked)})`];
}

function officialOf({ document }: OfficialItem): OfficialRecord {
  return { posts: [], ...document };
}
