import type { Texts } from '../../../platform/language/language.js';
import type { Vocabulary } from '../../../words/vocabulary.js';

/**
 * What a value of a column is, in every format:
 * - `uuid`, `text`, `uri`: text
 * - `integer`: a whole number of at most 53 bits; `decimal`: a decimal number, kept as text so that no digit is lost
 * - `boolean`
 * - `date`: 2026-03-12; `datetime`: 2026-03-12T08:00:00.000Z, always UTC and with milliseconds
 * - `json`: a text that holds JSON
 */
export type ColumnType =
  'uuid' | 'text' | 'uri' | 'integer' | 'decimal' | 'boolean' | 'date' | 'datetime' | 'json';

/** One column of a table of the open data: what every schema, dictionary and writer is made from. */
export interface Column {
  /** snake_case. */
  readonly name: string;
  readonly type: ColumnType;
  /** Whether a cell holds a list of such values; an empty list is written as no value where a format has no lists. */
  readonly list: boolean;
  /** Whether every row has a value. */
  readonly required: boolean;
  readonly description: Texts;
  /** The words it may hold, where it may hold no others. */
  readonly vocabulary?: Vocabulary;
  /** What the property is called on the web, as an absolute IRI. */
  readonly property: string;
  /** The table whose keys it holds, also in a list, which no foreign key can say. */
  readonly refersTo?: string | undefined;
}

/** A column whose values are keys of another table. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly references: string;
}

/** One table of the open data. Rows come in the order of the table's own key, and every cell follows its column. */
export interface Table {
  /** snake_case, the name of its files. */
  readonly name: string;
  readonly title: Texts;
  /** What a row is. */
  readonly description: Texts;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** What stands in a cell: see ColumnType. A list is an array, never null. */
export type Cell = string | number | boolean | readonly string[] | null;

/** The cells of a row, in the order of the table's columns. */
export type Row = readonly Cell[];

/** What separates the values of a list where a format has no lists; no value in a list contains it. */
export const LIST_SEPARATOR = '|';
