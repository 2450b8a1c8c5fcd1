import type { ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column, ColumnType } from '../../tables/table.js';
import { textOf, valuesOf } from '../cell-text.rules.js';

/** One element of a Parquet schema: a column, or a level of a list. */
export type SchemaElement = ParquetWriter['schema'][number];

/** How values of a type are declared and stored. */
interface Kind {
  readonly declared: Omit<SchemaElement, 'name'>;
  /** What the writer is told instead, where it would do more than is wanted; the bytes are the same. */
  readonly writtenAs?: Omit<SchemaElement, 'name'>;
  readonly stored: (cell: Cell, column: Column) => unknown;
  /** Whether smallest and largest values help a reader to skip rows: those of identifiers and JSON do not. */
  readonly statistics: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
const DIGITS_AFTER_POINT = 4;
const DIGITS = 18;

const TEXT: Kind = {
  declared: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  stored: textOf,
  statistics: true,
};

const KINDS: Readonly<Record<ColumnType, Kind>> = {
  text: TEXT,
  uri: TEXT,
  json: {
    declared: { type: 'BYTE_ARRAY', converted_type: 'JSON', logical_type: { type: 'JSON' } },
    // As texts: the writer would parse and write again what it is told is JSON.
    writtenAs: TEXT.declared,
    stored: textOf,
    statistics: false,
  },
  uuid: {
    declared: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, logical_type: { type: 'UUID' } },
    stored: uuid,
    statistics: false,
  },
  // Without its newer mark, which the writer spells in a way that other readers refuse.
  integer: {
    declared: { type: 'INT64', converted_type: 'INT_64' },
    stored: (cell) => BigInt(Number(cell)),
    statistics: true,
  },
  decimal: {
    declared: {
      type: 'INT64',
      converted_type: 'DECIMAL',
      logical_type: { type: 'DECIMAL', precision: DIGITS, scale: DIGITS_AFTER_POINT },
      precision: DIGITS,
      scale: DIGITS_AFTER_POINT,
    },
    stored: decimal,
    statistics: true,
  },
  boolean: { declared: { type: 'BOOLEAN' }, stored: (cell) => cell === true, statistics: true },
  date: {
    declared: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
    stored: (cell, column) => timeOf(`${String(cell)}T00:00:00Z`, column) / DAY,
    statistics: true,
  },
  datetime: {
    declared: {
      type: 'INT64',
      converted_type: 'TIMESTAMP_MILLIS',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
    },
    stored: (cell, column) => BigInt(timeOf(String(cell), column)),
    statistics: true,
  },
};

/** The schema of a file with these columns. Lists have three levels, as the format asks for. */
export function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return treeOf(columns, ({ declared }) => declared);
}

/** The schema by which the writer turns values into bytes. */
export function writingSchemaOf(columns: readonly Column[]): SchemaElement[] {
  return treeOf(columns, ({ declared, writtenAs = declared }) => writtenAs);
}

type Declare = (kind: Kind) => Omit<SchemaElement, 'name'>;

function treeOf(columns: readonly Column[], declare: Declare): SchemaElement[] {
  const elements = columns.flatMap((column) => elementsOf(column, declare(KINDS[column.type])));
  return [{ name: 'root', num_children: columns.length }, ...elements];
}

function elementsOf({ name, list, required }: Column, declared: ReturnType<Declare>): SchemaElement[] {
  if (!list) return [{ name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...declared }];
  return [
    {
      name,
      repetition_type: 'REQUIRED',
      num_children: 1,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...declared },
  ];
}

/** What a cell of the column becomes in a file. */
export function storedBy(column: Column): (cell: Cell) => unknown {
  const { stored } = KINDS[column.type];
  if (column.list) return (cell) => valuesOf(cell, column).map((value) => stored(value, column));
  return (cell) => (cell === null ? null : stored(cell, column));
}

export function hasStatistics({ type, list }: Column): boolean {
  return KINDS[type].statistics && !list;
}

function uuid(cell: Cell, { name }: Column): Uint8Array {
  const bytes = Buffer.from(String(cell).replaceAll('-', ''), 'hex');
  if (bytes.length !== 16) throw new Error(`A value of ${name} is no UUID: ${String(cell)}`);
  return bytes;
}

const DECIMAL = new RegExp(
  `^(-?)(\\d{1,${DIGITS - DIGITS_AFTER_POINT}})(?:\\.(\\d{1,${DIGITS_AFTER_POINT}})0*)?$`,
);

// As a whole number of ten thousandths, so that it does not pass through a floating point number.
function decimal(cell: Cell, { name }: Column): bigint {
  const [, sign = '', whole, part = ''] = DECIMAL.exec(String(cell)) ?? [];
  if (whole === undefined) throw new Error(`A value of ${name} has too many digits: ${String(cell)}`);
  return BigInt(`${sign}${whole}${part.padEnd(DIGITS_AFTER_POINT, '0')}`);
}

function timeOf(text: string, { name }: Column): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`A value of ${name} is no time: ${text}`);
  return time;
}
