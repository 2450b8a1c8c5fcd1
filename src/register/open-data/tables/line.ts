import type { Json, JsonObject } from '../../../words/json.js';

/** What rows depend on besides their own record. */
export interface Around {
  readonly publicUrl: string;
  /**
   * The key that leads to a record in another table now: of a merged organisation that of the one that stands for it.
   * Undefined where the state that the rows are of has no such record any more.
   */
  keyOf(table: string, key: string): string | undefined;
  /** What a public body is called now; null when it is not in the register. */
  bodyName(publicBodyId: string): string | null;
}

/** What the register knows of a record beside what the record says. */
export interface Head {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly seq: string;
  /** When it was last corrected; only meetings tell. */
  readonly correctedAt?: string | null;
}

/** What a row is made from: a record, or one line of a list in it. */
export interface Line {
  readonly head: Head;
  readonly record: JsonObject;
  /** The line; the record itself, where a row is a record. */
  readonly own: JsonObject;
  /** Place of the line in its list, from 0. */
  readonly index: number;
  readonly around: Around;
}

/** The lines of a list in a record; of a list of texts each is the `value` of a line. */
export function linesOf(record: JsonObject, list: string): readonly JsonObject[] {
  const lines = record[list];
  if (!Array.isArray(lines)) return [];
  return typeof lines[0] === 'string'
    ? [...new Set(lines)].map((value) => ({ value }))
    : (lines as JsonObject[]);
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
