import type { NilReturnsInput } from '../questions/list.inputs.js';
import { askedIds } from '../questions/questions.rules.js';
import type { Awaitable } from '../reading/awaitable.js';
import type { Reading } from '../reading/reading.js';
import type { Values } from '../reading/values.js';
import type { Counted } from '../records/connections.record.js';
import type { NilReturnRecord } from '../records/nil-return.record.js';
import type { Order } from './lists/cursor.rules.js';
import { countAll, type Listing, NOBODY, readPage } from './lists/pages.js';

interface NilReturnItem {
  id: string;
  document: NilReturnRecord;
}

const LATEST_FIRST: Order = { name: 'FROM_DESC', key: 'item.first_day', kind: 'date', descending: true };

export function findNilReturn(reading: Reading, id: string): Awaitable<NilReturnRecord | undefined> {
  const loader = reading.loader('nil return', async (ids) => {
    const rows = await reading.query<NilReturnItem>(
      'SELECT id, document FROM register.nil_return WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.document]));
  });
  return loader.load(id);
}

/** How many nil returns an official has made, and the last day that one is for. */
export async function nilReturnsOf(
  reading: Reading,
  officialId: string,
): Promise<{ count: number; lastDay: string | null }> {
  const [found] = await reading.query<{ count: number; lastDay: string | null }>(
    `SELECT count(*)::integer AS count, max(last_day)::text AS "lastDay" FROM register.nil_return
     WHERE official_id = $1::uuid`,
    [officialId],
  );
  return found ?? { count: 0, lastDay: null };
}

/** The latest period first. */
export async function readNilReturns(
  reading: Reading,
  input: Readonly<NilReturnsInput>,
): Promise<Counted<NilReturnRecord>> {
  const list: Listing<NilReturnItem, NilReturnRecord> = {
    table: 'nil_return',
    columns: 'item.id, item.document',
    where: (values) => conditions(input, values),
    order: LATEST_FIRST,
    record: ({ document }) => document,
  };
  const found = await readPage(reading, list, input);
  return { ...found, count: async () => (await countAll(reading, list)).get(NOBODY) ?? 0 };
}

function conditions({ publicBodyIds, from, to }: Readonly<NilReturnsInput>, values: Values): string[] {
  const found: string[] = [];
  if (publicBodyIds) {
    const ids = values.add(askedIds(publicBodyIds, '/publicBodyIds'));
    found.push(`EXISTS (SELECT FROM register.public_body AS body
                        WHERE body.id = item.public_body_id AND body.ancestor_ids && ${ids}::uuid[])`);
  }
  if (from) found.push(`item.last_day >= ${values.add(from)}::date`);
  if (to) found.push(`item.first_day <= ${values.add(to)}::date`);
  return found;
}
