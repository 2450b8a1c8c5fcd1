import type { Texts } from '../../../platform/language/language.js';
import type { Json, JsonObject } from '../../../words/json.js';
import type { RecordKind } from '../../../words/register-words.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { cellOf, listOf } from './cells.rules.js';
import { TERMS } from './properties.js';
import type { Said } from './said.js';
import type { Cell, Column, ColumnType, ForeignKey, Table } from './table.js';

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

/** A column with the way to its value. */
export interface DeclaredColumn extends Column {
  /** The field of the public API that it is the same as: Meeting.title. */
  readonly field: string | undefined;
  /** The table whose keys its values are. */
  readonly refersTo: string | undefined;
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
  from?: Find;
}

type Find = (line: Line) => Json | undefined;

type Undeclared = Omit<DeclaredColumn, 'property'> & { property: string | undefined };

/** A column. */
export function column(name: string, type: ColumnType, said: Said, options: ColumnOptions = {}): Undeclared {
  const { required = false, list = false, vocabulary, property, refers, partOf } = options;
  const find = wayTo(name, options);
  const read = list ? listOf(type) : cellOf(type, required);
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
    derive: (line) => read(find(line)),
  };
}

function wayTo(
  name: string,
  { at = camel(name), from = valueAt(at.split('/')), refers }: ColumnOptions,
): Find {
  return refers === undefined ? from : keysNow(refers, from);
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

function valueAt([first = '', second]: string[]): Find {
  if (second === undefined) return ({ own }) => own[first];
  return ({ own }) => {
    const outer = own[first];
    return typeof outer === 'object' && outer !== null ? (outer as JsonObject)[second] : undefined;
  };
}

function camel(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
