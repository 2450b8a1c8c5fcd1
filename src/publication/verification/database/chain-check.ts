import type pg from 'pg';
import type { JsonObject } from '../../../words/json.js';
import { type Due, faultOf } from '../../../register/copies/chain.rules.js';
import type { HistoryEntry } from '../../../register/open-data/rows/rows-of.js';
import { SignedTree } from './signed-tree.js';

/** What is known of the register's history after every entry was looked at. */
export interface ChainState {
  entries: number;
  /** How many of them the newest checkpoint covers, and the root over all, in hex; absent when there is a fault before. */
  signed?: number;
  root?: string;
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
  /** With microseconds. */
  at: string;
  leaf_hash: Buffer;
  record: JsonObject | null;
  key: Buffer | null;
  salts: Record<string, string> | null;
  gone: Record<string, string> | null;
  expected_version: string;
}

const BATCH = 500;

/**
 * Recomputes every entry from its record, and what is signed of them. Run it in a repeatable-read transaction, or where nobody publishes. Batches
 * keep the memory small; `onEntries` hears how many more were looked at.
 */
export async function checkChain(
  client: pg.ClientBase,
  onEntries: (entries: number) => void = () => undefined,
): Promise<ChainState> {
  const tree = await SignedTree.open(client);
  if (typeof tree === 'string') return failed(client, ofAll('0', tree));
  let newest = 0n;
  for (
    let rows = await readEntries(client, newest);
    rows.length > 0;
    rows = await readEntries(client, newest)
  ) {
    const fault = await firstFaultIn(rows, newest, tree);
    if (fault) return failed(client, fault);
    newest = BigInt(rows.at(-1)?.seq ?? 0);
    onEntries(rows.length);
  }
  const firstFault = (await headFault(client, newest)) ?? (await endFault(tree, newest));
  const signed = { signed: tree.signed, root: tree.head.root.toString('hex') };
  return { entries: Number(newest), ...signed, ok: firstFault === null, firstFault };
}

async function firstFaultIn(
  rows: readonly EntryRow[],
  before: bigint,
  tree: SignedTree,
): Promise<ChainFault | undefined> {
  let newest = before;
  for (const row of rows) {
    const fault = faultIn(row, newest) ?? (await tree.add(row.leaf_hash));
    if (fault !== undefined) return named(row, fault);
    newest = BigInt(row.seq);
  }
  return undefined;
}

async function failed(client: pg.ClientBase, firstFault: ChainFault): Promise<ChainState> {
  return { entries: await countEntries(client), ok: false, firstFault };
}

async function endFault(tree: SignedTree, newest: bigint): Promise<ChainFault | null> {
  const fault = await tree.end();
  return fault === undefined ? null : ofAll(String(newest), fault);
}

function ofAll(seq: string, fault: string): ChainFault {
  return { seq, kind: null, id: null, version: null, fault };
}

// A version follows the one before it: an entry that was taken out and its successors renumbered would show.
function readEntries(client: pg.ClientBase, after: bigint): Promise<EntryRow[]> {
  return client
    .query<EntryRow>(
      `SELECT entry.seq, entry.kind, entry.id, entry.version, entry.type, entry.leaf_hash,
              to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
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

function faultIn(row: EntryRow, newest: bigint): string | undefined {
  const due: Due = { size: Number(newest), version: Number(row.expected_version) };
  const { record } = row;
  if (record) return faultOf(entryIn({ ...row, record }), due);
  return `The record of entry ${row.seq} is missing.`;
}

function entryIn({ leaf_hash, key, gone, ...row }: EntryRow & { record: JsonObject }): HistoryEntry {
  return {
    ...row,
    reference: null,
    // All were written in whole milliseconds.
    at: row.at.replace(/000Z$/, 'Z'),
    hash: leaf_hash.toString('hex'),
    key: key?.toString('hex') ?? null,
    gone: gone ?? {},
  };
}

function named({ seq, kind, id, version }: EntryRow, fault: string): ChainFault {
  return { seq, kind, id, version, fault };
}

async function headFault(client: pg.ClientBase, newest: bigint): Promise<ChainFault | null> {
  const { rows } = await client.query<{ seq: string }>('SELECT seq FROM register.head');
  const head = rows[0]?.seq ?? 'nothing';
  if (head === String(newest)) return null;
  return ofAll(String(newest), `The newest entry is number ${newest}, but register.head says ${head}.`);
}

async function countEntries(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ entries: string }>('SELECT count(*) AS entries FROM register.entry');
  return Number(rows[0]?.entries);
}
