import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { matchColumns, type MatchedColumns, type WantedColumn } from './columns.rules.js';
import { fileMessages } from './file.messages.js';
import { LIMITS, type RawRecord } from './table.js';

/** The row that names the columns. */
export interface Header {
  /** Its place among the records, from 0; -1 when no row names the columns. */
  index: number;
  names: string[];
  columns: MatchedColumns;
}

/** Finds the header among the first records: the first that has all required columns, else the one that has most. */
export function findHeader(
  records: readonly RawRecord[],
  wanted: readonly WantedColumn[],
  headerRow?: number,
): Header | undefined {
  if (headerRow === 0) return unnamed(records, wanted);
  const candidates = records
    .slice(0, LIMITS.headerSearch)
    .map((record, index) => ({ record, index }))
    .filter(({ record, index }) => isFilled(record) && (headerRow ?? index + 1) === index + 1)
    .map(({ record, index }) => headerOf(record, index, wanted));
  return candidates.reduce<Header | undefined>(
    (best, next) => (isBetter(next, best) ? next : best),
    undefined,
  );
}

/** Refuses, listing the columns that the file does have, when required ones are missing or cannot be told apart. */
export function requireColumns({ names, columns }: Header): void {
  const [twice] = columns.doubled;
  if (twice !== undefined) {
    throw new Refusal('INVALID', reason(fileMessages.columnTwice, { name: quoted(twice) }));
  }
  if (columns.missing.length === 0) return;
  const values = {
    count: columns.missing.length,
    wanted: columns.missing.map(describe).join(', '),
    present: listed(names),
  };
  throw new Refusal('INVALID', reason(fileMessages.columnsMissing, values));
}

export function isFilled({ cells }: RawRecord): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function headerOf(record: RawRecord, index: number, wanted: readonly WantedColumn[]): Header {
  const names = trimmed(record.cells).map((name) => name.replace(/\s+/g, ' ').trim());
  return { index, names, columns: matchColumns(names, wanted) };
}

function unnamed(records: readonly RawRecord[], wanted: readonly WantedColumn[]): Header {
  const width = Math.max(0, ...records.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, index) => String(index + 1));
  return { index: -1, names, columns: matchColumns(names, wanted) };
}

function isBetter(next: Header, best: Header | undefined): boolean {
  if (best === undefined) return true;
  const missing = best.columns.missing.length - next.columns.missing.length;
  // Among rows that lack as much, a heading above the table has fewer cells than the table's own header.
  return (
    missing > 0 || (missing === 0 && best.columns.missing.length > 0 && next.names.length > best.names.length)
  );
}

/** Empty columns at the right edge are an artefact of spreadsheets. */
function trimmed(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, Math.max(1, last + 1));
}

function describe({ alias, names, position }: WantedColumn): string {
  if (position !== undefined) return `${quoted(alias)} (${position})`;
  return names.map(quoted).join(' / ');
}

const MOST_LISTED = 40;
const LONGEST_LISTED = 60;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).map(quoted);
  return names.length > MOST_LISTED ? `${shown.join(', ')}, …` : shown.join(', ');
}

function quoted(name: string): string {
  const short = name.length > LONGEST_LISTED ? `${name.slice(0, LONGEST_LISTED)}…` : name;
  return `“${short.replace(/\p{Cc}/gu, '�')}”`;
}
