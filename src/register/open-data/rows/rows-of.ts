import type { JsonObject } from '../../../words/json.js';
import type { DeclaredTable } from '../tables/declaration.js';
import { type Around, type Head, type Line, linesOf } from '../tables/line.js';
import type { Row, Table } from '../tables/table.js';
import { declarationOf } from '../tables/tables.js';

/** A record, or those members of it that a table needs, and what the register knows of it. */
export interface HeadedRecord extends Head {
  readonly record: JsonObject;
}

/** One entry of the history, as the public may see it. */
export interface HistoryEntry {
  readonly seq: string;
  readonly kind: string;
  readonly id: string;
  readonly reference: string | null;
  readonly version: number;
  readonly type: string;
  readonly at: string;
  /** What remains of what it said, of a withdrawn record too. */
  readonly record: JsonObject;
  /** Leaf hash in hex, as is the key. */
  readonly hash: string;
  readonly key: string | null;
  readonly salts: Readonly<Record<string, string>> | null;
  readonly gone: Readonly<Record<string, string>>;
}

/** The rows that a record has in a table: one, one for each line of a list, or none in tables of other kinds. */
export function rowsOf(table: Table, { record, ...head }: HeadedRecord, around: Around): Row[] {
  const declared = declarationOf(table);
  const { list } = declared;
  if (declared.kind === undefined) throw new Error(`rows of ${table.name} are not made from records`);
  if (list === undefined) return [cells(declared, { head, record, own: record, index: 0, around })];
  const rows = linesOf(record, list).map((own, index) =>
    cells(declared, { head, record, own, index, around }),
  );
  const keys = columnsOfKey(declared);
  // What a line leads to may not be there any more; where it is all that the line says, there is no row.
  return rows.filter((row) => keys.every((at) => row[at] !== null));
}

/** The row of an entry in `versions` or `changes`. */
export function rowOfEntry(table: Table, entry: HistoryEntry): Row {
  const { reason } = entry.record;
  const own = { ...entry, seq: Number(entry.seq), reason } as unknown as JsonObject;
  return cells(declarationOf(table), { head: entry, record: entry.record, own, index: 0, around: NOWHERE });
}

function columnsOfKey({ columns, primaryKey }: DeclaredTable): number[] {
  return primaryKey.map((key) => columns.findIndex(({ name }) => name === key));
}

function cells({ columns }: DeclaredTable, line: Line): Row {
  return columns.map(({ derive }) => derive(line));
}

// The history says what was said; it depends on nothing else.
const NOWHERE: Around = { publicUrl: '', keyOf: (_, key) => key, bodyName: () => null };
