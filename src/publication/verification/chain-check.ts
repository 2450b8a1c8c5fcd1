import type pg from 'pg';
import type { JsonObject } from '../../words/json.js';
import { faultOf, type StoredEntry } from './chain.rules.js';

/** What is known of the register's history after every entry was looked at. */
export interface ChainState {
  entries: number;
  ok: boolean;
  firstFault: ChainFault | null;
}

/** The first place where the history is not what was published. */
export interface ChainFault {
  seq: string;
  kind: string | null;
  id: string | null;
  version: number | null;
  /** A sentence. */
  fault: string;
}

interface EntryRow {
  seq: string;
  kind: string;
  id: string;
  version: number;
  type: string;
  at: Date;
  whole: boolean;
  leaf_hash: Buffer;
  record: JsonObject | null;
  key: Buffer | null;
  salts: Record<string, string> | null;
  gone: Record<string, string> | null;
  expected_version: string;
}

const BATCH = 500;

/**
 * Recomputes every entry from its record. Run it in a repeatable-read transaction, or where nobody publishes. Batches
 * keep the memory small; `onEntries` hears how many more were looked at.
 */
export async function checkChain(
  client: pg.ClientBase,
  onEntries: (entries: number) => void = () => undefined,
): Promise<ChainState> {
  let newest = 0n;
  for (;;) {
    const rows = await readEntries(client, newest);
    for (const row of rows) {
      const fault = faultOf(stored(row), newest);
      if (fault !== undefined)
        return { entries: await countEntries(client), ok: false, firstFault: named(row, fault) };
      newest = BigInt(row.seq);
    }
    onEntries(rows.length);
    if (rows.length < BATCH) break;
  }
  const firstFault = await headFault(client, newest);
  return { entries: Number(newest), ok: firstFault === null, firstFault };
}

// A version follows the one before it: an entry that was taken out and its successors renumbered would show.
function readEntries(client: pg.ClientBase, after: bigint): Promise<EntryRow[]> {
  return client
    .query<EntryRow>(
      `SELECT entry.seq, entry.kind, entry.id, entry.version, entry.type, entry.at, entry.leaf_hash,
              entry.at = date_trunc('milliseconds', entry.at) AS whole,
              record.record, record.key, record.salts, record.gone,
              1 + (SELECT count(*) FROM register.entry AS earlier
                    WHERE earlier.kind = entry.kind AND earlier.id = entry.id AND earlier.seq < entry.seq)
                AS expected_version
         FROM register.entry LEFT JOIN register.record USING (seq)
        WHERE entry.seq > $1 ORDER BY entry.seq LIMIT ${BATCH}`,
      [String(after)],
    )
    .then(({ rows }) => rows);
}

function stored(row: EntryRow): StoredEntry {
  const { record, key, salts, gone, whole, leaf_hash: leafHash, expected_version, ...header } = row;
  return {
    header,
    exactTime: whole,
    leafHash,
    expectedVersion: Number(expected_version),
    said: record && { record, key, salts, gone: gone ?? {} },
  };
}

function named({ seq, kind, id, version }: EntryRow, fault: string): ChainFault {
  return { seq, kind, id, version, fault };
}

async function headFault(client: pg.ClientBase, newest: bigint): Promise<ChainFault | null> {
  const { rows } = await client.query<{ seq: string }>('SELECT seq FROM register.head');
  const head = rows[0]?.seq ?? 'nothing';
  if (head === String(newest)) return null;
  const fault = `The newest entry is number ${newest}, but register.head says ${head}.`;
  return { seq: String(newest), kind: null, id: null, version: null, fault };
}

async function countEntries(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ entries: string }>('SELECT count(*) AS entries FROM register.entry');
  return Number(rows[0]?.entries);
}
