import { ChangeType, type RecordKind } from '../../words/register-words.js';
import type { Reading } from '../reading/reading.js';

interface LineRow {
  seq: string;
  kind: RecordKind;
  id: string;
  reference: string | null;
  version: number;
  type: ChangeType;
  at: Date;
  reason: string | null;
  /** Whether its record still says whose it is: what was emptied by a withdrawal does not. */
  whole: boolean;
  hash: string;
  /** The following as JSON, which nobody has to read before it is sent. */
  record: string;
  key: string | null;
  salts: string | null;
  gone: string;
}

/** The entries after a position as lines of JSON, in their order, each with what proves it. */
export async function readChangeLines(reading: Reading, after: string, limit: number): Promise<string[]> {
  const rows = await reading.steadyQuery<LineRow>(
    `SELECT entry.seq, entry.kind, entry.id, entry.version, entry.type, entry.at,
            encode(entry.leaf_hash, 'hex') AS hash, record.record::text AS record, record.record ? 'id' AS whole,
            record.record->>'reason' AS reason, encode(record.key, 'hex') AS key, record.salts::text AS salts,
            record.gone::text AS gone, coalesce(record.record->>'reference', tombstone.reference) AS reference
     FROM register.entry JOIN register.record USING (seq)
     LEFT JOIN register.tombstone ON tombstone.id = entry.id
     WHERE entry.seq > $1 ORDER BY entry.seq LIMIT $2`,
    [after, limit],
  );
  return rows.map(lineOf);
}

function lineOf({ record, key, salts, gone, hash, whole, ...row }: LineRow): string {
  const { seq, kind, id, reference, version, type, at, reason } = row;
  const head = { cursor: seq, seq, kind, id, reference, version, type, at: at.toISOString(), reason };
  const isGone = type === ChangeType.WITHDRAWN || !whole;
  const proof = `"key":${JSON.stringify(key)},"salts":${salts ?? 'null'},"gone":${gone}`;
  return isGone
    ? `${open(head)},"record":null,"hash":"${hash}","proof":{${proof},"record":${record}}}\n`
    : `${open(head)},"record":${record},"hash":"${hash}","proof":{${proof}}}\n`;
}

// As JSON, to be gone on with.
function open(head: object): string {
  return JSON.stringify(head).slice(0, -1);
}
