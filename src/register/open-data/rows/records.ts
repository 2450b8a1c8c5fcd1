import type pg from 'pg';
import type { JsonObject } from '../../../words/json.js';
import type { RecordKind } from '../../../words/register-words.js';
import { keysOf, oneAhead, rawRows, type RawRow } from './reading-rows.js';
import type { HeadedRecord } from './rows-of.js';
import type { Asked, Source, Statement } from './sources.js';

/** A record with what the register knows of it; `at` where it was asked for. */
export interface ReadRecord extends HeadedRecord {
  readonly at: string;
}

/** What records to read, and what of them. */
export interface Reading extends Asked {
  readonly kind: RecordKind;
  /** Gives the keys of those to read, in order; by default all, in the order of their tables. */
  readonly keys?: Statement | undefined;
}

/** The records of a kind in the order of their keys, some at a time. */
export async function* recordsOf(
  client: pg.ClientBase,
  source: Source,
  { kind, keys, ...asked }: Reading,
): AsyncGenerator<ReadRecord[]> {
  const walk = keysOf(client, keys ?? source.keys(kind));
  const { sql, values } = source.records(kind, asked);
  try {
    yield* oneAhead(async () => {
      const { value: batch } = (await walk.next()) as { value: string[] | undefined };
      if (batch === undefined) return undefined;
      const rows = await rawRows(client, sql, [batch, ...values]);
      return inOrder(batch, rows, (row) => recordOf(row, asked.members));
    });
  } finally {
    await walk.return(undefined);
  }
}

function inOrder<Item>(
  keys: readonly string[],
  rows: readonly RawRow[],
  make: (row: RawRow) => Item,
): Item[] {
  const byKey = new Map(rows.map((row) => [row[0], row]));
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    return row ? [make(row)] : [];
  });
}

function recordOf(
  [, id, version, seq, hash, correctedAt, at, ...parts]: RawRow,
  members: Asked['members'],
): ReadRecord {
  return {
    id: id ?? '',
    version: Number(version),
    seq: seq ?? '',
    hash: hash ?? '',
    correctedAt: correctedAt ?? null,
    at: at ?? '',
    record: members ? membersOf(members, parts) : (JSON.parse(parts[0] ?? '{}') as JsonObject),
  };
}

function membersOf(members: readonly string[], parts: RawRow): JsonObject {
  const record: JsonObject = {};
  for (const [index, member] of members.entries()) {
    const part = parts[index];
    if (part !== null && part !== undefined) record[member] = JSON.parse(part) as JsonObject;
  }
  return record;
}
