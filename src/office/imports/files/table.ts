import type { Reason } from '../../../platform/language/message.js';
import type { MatchedColumns } from './columns.rules.js';

/** One record of a table, as it lies in the file. */
export interface RawRecord {
  /** The line of the file (in a workbook: the row of the sheet) where it begins, from 1. */
  line: number;
  cells: string[];
  /** Why the record cannot be read as a row; its cells are then not to be trusted. */
  problem?: Reason;
}

export interface TableRow extends RawRecord {
  /** Its number among the records, from 1, without the header. */
  row: number;
}

/** What a file holds, read whole. */
export interface Table {
  header: string[];
  columns: MatchedColumns;
  rows: TableRow[];
}

/** How a mapping says that files are to be read. What it leaves open is found out. */
export interface Reading {
  encoding?: string;
  delimiter?: string;
  quote?: string;
  escape?: string;
  /** The row that holds the names of the columns, from 1; 0 when no row does. */
  headerRow?: number;
  sheet?: string;
}

/** Limits on what is taken for a table. Whatever is beyond them is a mistake or an attack. */
export const LIMITS = {
  recordCharacters: 1_000_000,
  columns: 1_000,
  rows: 500_000,
  fileBytes: 2_000_000_000,
  /** Records among which the header is looked for. */
  headerSearch: 30,
} as const;
