import { RecordKind } from '../../../../words/register-words.js';
import type { Cell, Row, Table } from '../../tables/table.js';

/** Tables whose rows have an address of their own in the open data API, and what stands in it. */
const ADDRESSED: Readonly<Record<string, string>> = {
  meetings: 'meetings',
  organisations: 'organisations',
  officials: 'officials',
  public_bodies: 'public-bodies',
  issues: 'issues',
  topics: 'topics',
  nil_returns: 'nil-returns',
};

// Topics are called by their codes, which the history does not tell.
const TABLE_OF: ReadonlyMap<Cell, string> = new Map([
  [RecordKind.MEETING, 'meetings'],
  [RecordKind.ORGANISATION, 'organisations'],
  [RecordKind.OFFICIAL, 'officials'],
  [RecordKind.PUBLIC_BODY, 'public_bodies'],
  [RecordKind.ISSUE, 'issues'],
  [RecordKind.NIL_RETURN, 'nil_returns'],
]);

/** What things are called by: permanent addresses, which answer with the record or with what it is a part of. */
export class Things {
  private readonly root: string;

  constructor(publicUrl: string) {
    this.root = `${publicUrl}/opendata/v1`;
  }

  /** The row of a table that has a key of one column. */
  byKey(table: string, key: Cell): string {
    const path = ADDRESSED[table];
    const name = encodeURIComponent(String(key));
    return path === undefined
      ? `${this.root}/${table.replaceAll('_', '-')}#${name}`
      : `${this.root}/${path}/${name}`;
  }

  /** The record that an entry of the history is about. */
  ofKind(kind: Cell, id: Cell): string | undefined {
    const table = TABLE_OF.get(kind);
    return table === undefined ? undefined : this.byKey(table, id);
  }

  /** How rows of a table are called: a line by its record and its place in it, an entry by its place in the change log. */
  namer({ name, primaryKey, foreignKeys, columns }: Table): (row: Row) => string {
    const places = primaryKey.map((key) => columns.findIndex((column) => column.name === key));
    const [first = 0, ...more] = places;
    if (ADDRESSED[name] !== undefined) return (row) => this.byKey(name, row[first] ?? '');
    if (name === 'versions') return (row) => `${this.root}/changes#${String(row[first])}`;
    const owner = foreignKeys.find(({ column }) => column === primaryKey[0])?.table;
    const keyOf = (row: Row, of: readonly number[]): string =>
      of.map((place) => encodeURIComponent(String(row[place]))).join('.');
    if (owner === undefined)
      return (row) => `${this.root}/${name.replaceAll('_', '-')}#${keyOf(row, places)}`;
    return (row) => `${this.byKey(owner, row[first] ?? '')}#${name.replaceAll('_', '-')}.${keyOf(row, more)}`;
  }
}
