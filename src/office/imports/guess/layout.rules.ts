import { csvRecords } from './sample-records.js';
import { dateFormatsOf } from './date-guess.rules.js';

/** Where the table lies in a file. */
export interface Layout {
  /** Undefined for workbooks. */
  delimiter?: string;
  /** The record that holds the names of the columns, from 1; 0 when none does. */
  headerRow: number;
}

const DELIMITERS = [';', '\t', ',', '|'];

/** How the beginning of a text file is laid out: by the character that cuts most of its records into as many cells. */
export function layoutOfText(sample: string): Layout {
  const attempts = DELIMITERS.map((delimiter) => {
    const records = csvRecords(sample, delimiter);
    const { width, alike } = commonWidth(records);
    return { delimiter, records, worth: width < 2 ? 0 : alike / records.length + width / 1000 };
  });
  const best = attempts.reduce((one, other) => (other.worth > one.worth ? other : one));
  return { delimiter: best.delimiter, headerRow: headerRowOf(best.records) };
}

/**
 * The row with the names, from 1: the first that is as wide as the table and holds neither days nor numbers; 0 where the
 * first wide row is a record already.
 */
export function headerRowOf(records: readonly (readonly string[])[]): number {
  const { width } = commonWidth(records);
  const first = records.findIndex((cells) => filled(cells) >= Math.max(1, width * LEAST_FILLED));
  if (first < 0) return 1;
  return holdsData(records[first] ?? []) ? 0 : first + 1;
}

// A header may lack a name or two; a heading above the table has one cell.
const LEAST_FILLED = 0.5;

function commonWidth(records: readonly (readonly string[])[]): { width: number; alike: number } {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 1, alike = 0] = [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0] ?? [];
  return { width, alike };
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function holdsData(cells: readonly string[]): boolean {
  const values = cells.filter((cell) => cell.trim() !== '');
  return values.some(
    (cell) => /\d/.test(cell) && dateFormatsOf([cell]).formats.length > 0 && cell.length > 5,
  );
}
