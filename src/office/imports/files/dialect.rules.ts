import type { WantedColumn } from './columns.rules.js';
import type { Dialect } from './csv.rules.js';
import { CsvSplitter } from './csv-splitter.js';
import { findHeader, type Header } from './header.rules.js';
import { LIMITS, type RawRecord, type Reading } from './table.js';
import { tooManyColumns } from './table-builder.js';

export interface FoundDialect {
  dialect: Dialect;
  header: Header;
}

interface Attempt extends FoundDialect {
  /** Records of the sample with as many cells as the header. */
  alike: number;
}

/** How a file separates its cells: in the way that shows most of the wanted columns. `sample`: how the file begins. */
export function findDialect(
  sample: string,
  reading: Reading,
  wanted: readonly WantedColumn[],
): FoundDialect | undefined {
  const { quote = '"', escape } = reading;
  const attempts = (reading.delimiter === undefined ? DELIMITERS : [reading.delimiter])
    .map((delimiter) => ({ delimiter, quote, ...(escape === undefined ? {} : { escape }) }))
    .map((dialect) => attempt(sample, dialect, reading, wanted))
    .filter((made) => made !== undefined);
  return attempts.reduce<Attempt | undefined>(
    (best, next) => (isBetter(next, best) ? next : best),
    undefined,
  );
}

const DELIMITERS = [',', ';', '\t', '|', '^', '~', '\u001f'];

function attempt(
  sample: string,
  dialect: Dialect,
  reading: Reading,
  wanted: readonly WantedColumn[],
): Attempt | undefined {
  const records = firstRecords(sample, dialect);
  const wide = records.find(({ cells }) => cells.length > LIMITS.columns);
  if (wide) throw tooManyColumns(wide);
  const header = findHeader(records, wanted, reading.headerRow);
  if (!header) return undefined;
  const alike = records.filter(({ cells }) => cells.length === header.names.length).length;
  return { dialect, header, alike };
}

function firstRecords(sample: string, dialect: Dialect): RawRecord[] {
  const splitter = new CsvSplitter(dialect);
  const records = [...splitter.push(sample)];
  // A short file ends within the sample; a long one leaves a piece of a record that says nothing.
  return records.length > LIMITS.headerSearch ? records : [...records, ...splitter.end()];
}

function isBetter(next: Attempt, best: Attempt | undefined): boolean {
  if (best === undefined) return true;
  const matched = next.header.columns.places.size - best.header.columns.places.size;
  if (matched !== 0) return matched > 0;
  const wider = next.header.names.length - best.header.names.length;
  return wider > 0 && next.alike >= best.alike;
}
