import type { Texts } from '../../../platform/language/language.js';
import type { RecordKind } from '../../../words/register-words.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { cellOf, listOf } from './cells.rules.js';
import type { Line } from './line.js';
import { TERMS } from './properties.js';
import type { Said } from './said.js';
import type { Cell, Column, ColumnType, ForeignKey, Table } from './table.js';
import { type Find, finderOf, type Way } from './ways.rules.js';

/** A column with the way to its value. */
export interface DeclaredColumn extends Column {
  /** The field of the public API that it is the same as: Meeting.title. */
  readonly field: string | undefined;
  /** The table whose keys its values are. */
  readonly refersTo: string | undefined;
  readonly way: Way;
  /** Whether they are the keys as they are now: of merged organisations those of the ones that stand for them. */
  readonly keysNow: boolean;
  readonly derive: (line: Line) => Cell;
}

/** A table whose rows come out of records of one kind: a row for each, or for each line of one of its lists. */
export interface DeclaredTable extends Table {
  readonly columns: readonly DeclaredColumn[];
  /** Undefined where rows do not come from records: the history, and coverage. */
  readonly kind: RecordKind | undefined;
  /** The field of the public API that its rows are: Meeting.participants. */
  readonly field: string | undefined;
  /** The list that each line makes a row of. */
  readonly list: string | undefined;
  /** The members of a record that the rows need; undefined: all. */
  readonly members: readonly string[] | undefined;
}

interface ColumnOptions {
  required?: boolean;
  list?: boolean;
  vocabulary?: Vocabulary;
  /** The table whose keys its values are, as they are now; a list of keys is no foreign key for want of a word for it. */
  refers?: string;
  /** The table whose record the row is a part of. */
  partOf?: string;
  /** IRI of the property; one of our own vocabulary, if none is given. */
  property?: string;
  /** Where the value lies: names of members, a slash between them. By default the column's name in camel case. */
  at?: string;
  /** How the value is found, where it does not simply lie somewhere. */
  from?: Way;
}

type Undeclared = Omit<DeclaredColumn, 'property'> & { property: string | undefined };

/** A column. */
export function column(name: string, type: ColumnType, said: Said, options: ColumnOptions = {}): Undeclared {
  const { required = false, list = false, vocabulary, property, refers, partOf } = options;
  return {
    name,
    type,
    list,
    required,
    description: { sv: said.sv, en: said.en },
    ...(vocabulary ? { vocabulary } : {}),
    property,
    field: said.field,
    refersTo: refers ?? partOf,
    ...found(name, type, options),
  };
}

function found(
  name: string,
  type: ColumnType,
  { required = false, list, refers, at = camel(name), from: way = { from: 'line', at } }: ColumnOptions,
): Pick<DeclaredColumn, 'way' | 'keysNow' | 'derive'> {
  const find = refers === undefined ? finderOf(way) : keysNow(refers, finderOf(way));
  const read = list ? listOf(type) : cellOf(type, required);
  return { way, keysNow: refers !== undefined, derive: (line) => read(find(line)) };
}

interface TableOptions {
  title: Texts;
  description: Texts;
  primaryKey: readonly string[];
  kind?: RecordKind;
  field?: string;
  list?: string;
  members?: readonly string[];
  columns: readonly Undeclared[];
}

/** A table. */
export function declare(name: string, { columns, ...options }: TableOptions): DeclaredTable {
  const { title, description, primaryKey, kind, field, list, members } = options;
  return {
    name,
    title,
    description,
    primaryKey,
    foreignKeys: columns.flatMap(foreignKeyOf),
    kind,
    field,
    list,
    members,
    columns: columns.map((each) => ({ ...each, property: each.property ?? `${TERMS}${name}.${each.name}` })),
  };
}

function foreignKeyOf({ name, list, refersTo }: Undeclared): ForeignKey[] {
  if (list || refersTo === undefined) return [];
  return [{ column: name, table: refersTo, references: refersTo === 'topics' ? 'code' : 'id' }];
}

// After a merge several keys may become one.
function keysNow(table: string, from: Find): Find {
  return (line) => {
    const value = from(line);
    if (typeof value === 'string') return line.around.keyOf(table, value);
    if (!Array.isArray(value)) return undefined;
    const keys = value.map((key) => (typeof key === 'string' ? line.around.keyOf(table, key) : undefined));
    return [...new Set(keys)].filter((key) => key !== undefined);
  };
}

function camel(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
