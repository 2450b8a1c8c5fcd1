import type { Row, Table } from '../../tables/table.js';
import { classAddresses } from '../classes.js';
import { type Member, membersOf } from './members.js';
import { Things } from './things.js';

/** How the rows of a table are told in a graph. */
export interface ToldTable {
  readonly table: Table;
  readonly types: readonly string[];
  readonly members: readonly Member[];
  readonly subjectOf: (row: Row) => string;
  /** What a row is a version of, where it is one. */
  readonly versionOf: (row: Row) => string | undefined;
}

/** Tables that a graph does without: it tells each record once, and what each version was in `versions`. */
const UNTOLD: ReadonlySet<string> = new Set(['changes']);

/** Undefined for a table that is not told. */
export function toldTable(table: Table, publicUrl: string): ToldTable | undefined {
  if (UNTOLD.has(table.name)) return undefined;
  const things = new Things(publicUrl);
  const [kind, id] = ['kind', 'id'].map((name) => table.columns.findIndex((column) => column.name === name));
  const isHistory = table.name === 'versions';
  return {
    table,
    types: classAddresses(publicUrl, table),
    members: membersOf(table, publicUrl, things),
    subjectOf: things.namer(table),
    versionOf: (row) =>
      isHistory ? things.ofKind(row[kind ?? -1] ?? null, row[id ?? -1] ?? null) : undefined,
  };
}
