import type { JsonObject } from '../../words/json.js';
import { ChangeType } from '../../words/register-words.js';
import type { ChangesInput } from '../questions/list.inputs.js';
import { queryMessages } from '../questions/question.messages.js';
import { refuse } from '../questions/questions.rules.js';
import type { Reading } from '../reading/reading.js';
import type { ChangeRecord } from '../records/change.record.js';
import type { Counted } from '../records/connections.record.js';
import { askedFirst } from './lists/page.rules.js';

type ChangeRow = Omit<ChangeRecord, 'cursor' | 'reason' | 'record'> & { record: JsonObject };

/** The cursor of an entry is its position: whoever keeps it may come back years later. */
export async function readChanges(
  reading: Reading,
  { after, first }: Readonly<ChangesInput>,
): Promise<Counted<ChangeRecord>> {
  const limit = askedFirst(first);
  const start = askedCursor(after);
  const rows = await reading.query<ChangeRow>(
    `SELECT entry.seq, entry.kind, entry.id, entry.version, entry.type, entry.at,
            encode(entry.leaf_hash, 'hex') AS hash, record.record,
            coalesce(record.record->>'reference', tombstone.reference) AS reference
     FROM register.entry JOIN register.record USING (seq)
     LEFT JOIN register.tombstone ON tombstone.id = entry.id
     WHERE entry.seq > $1 ORDER BY entry.seq LIMIT $2`,
    [start, limit + 1],
  );
  const nodes = rows.slice(0, limit).map(changeOf);
  // Without gaps: the newest position is how many there are.
  const count = async (): Promise<number> => Number(await reading.revision());
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: node.cursor, node })),
    count,
    pageInfo: {
      hasNextPage: rows.length > limit,
      hasPreviousPage: start !== '0' && (await count()) > 0,
      startCursor: nodes[0]?.cursor ?? null,
      endCursor: nodes.at(-1)?.cursor ?? null,
    },
  };
}

function askedCursor(after: string | null | undefined): string {
  if (after === null || after === undefined) return '0';
  return /^(0|[1-9]\d{0,17})$/.test(after) ? after : refuse(queryMessages.forgedCursor, '/after');
}

function changeOf({ record, ...row }: ChangeRow): ChangeRecord {
  const { reason } = record;
  // Of a withdrawn record the older versions are empty, and its last one says only why.
  const isGone = row.type === ChangeType.WITHDRAWN || record['id'] === undefined;
  return {
    ...row,
    cursor: row.seq,
    reason: typeof reason === 'string' ? reason : null,
    record: isGone ? null : record,
  };
}
