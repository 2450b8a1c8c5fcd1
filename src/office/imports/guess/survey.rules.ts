import { cleanCell } from '../rows/cells.rules.js';
import { type DateGuess, dateFormatsOf } from './date-guess.rules.js';

/** What a column of a file looks like. */
export interface SurveyedColumn {
  /** As the file calls it; empty where it does not. */
  header: string;
  /** The first different values, cut short; nobody's personal number is among them. */
  samples: string[];
  /** How many rows have something there. */
  filled: number;
  /** No value comes twice. */
  isUnique: boolean;
  /** All different values, the most frequent first, where they are few and short: those that may be codes. */
  values: { value: string; count: number }[];
  /** How its dates are written, where it may hold dates. */
  dates: DateGuess | null;
}

/** What a file looks like, found out once, when it was handed in. */
export interface Survey {
  columns: SurveyedColumn[];
  rows: number;
  headerRow: number;
  delimiter?: string;
  /** The sheets of a workbook, and the one that was looked at. */
  sheets: string[];
  sheet: string;
}

/** A survey of a column, with more of its values than are kept. */
export interface ColumnSurvey extends SurveyedColumn {
  /** Up to some hundred different values, as they stand in the file. */
  different: string[];
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 90;
const MOST_VALUES = 40;
const LONGEST_VALUE = 80;
const MOST_DIFFERENT = 300;
const MOST_COUNTED = 50_000;

/** Looks at the columns of a table. */
export function surveyColumns(
  header: readonly string[],
  rows: readonly { cells: readonly string[] }[],
): ColumnSurvey[] {
  return header.map((name, place) => {
    const { counts, filled, isUnique } = countValues(rows, place);
    const all = [...counts.keys()];
    const different = spread(all);
    return {
      header: name,
      samples: all.slice(0, SAMPLES).map(sampleOf),
      filled,
      isUnique,
      values: codesIn(counts, filled),
      dates: datesIn(different),
      different,
    };
  });
}

function countValues(rows: readonly { cells: readonly string[] }[], place: number) {
  const values = rows.map(({ cells }) => cells[place]?.trim() ?? '').filter((value) => value !== '');
  const counts = new Map<string, number>();
  for (const value of values) {
    const seen = counts.get(value) ?? 0;
    if (seen > 0 || counts.size < MOST_COUNTED) counts.set(value, seen + 1);
  }
  const isUnique = values.length > 0 && [...counts.values()].every((count) => count === 1);
  return { counts, filled: values.length, isUnique };
}

function codesIn(counts: ReadonlyMap<string, number>, filled: number): SurveyedColumn['values'] {
  const isFew = counts.size <= MOST_VALUES && (counts.size < filled || counts.size <= 10);
  if (!isFew || [...counts.keys()].some((value) => value.length > LONGEST_VALUE)) return [];
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => ({ value, count }))
    .filter(({ value }) => !cleanCell(value).hasPersonalNumber);
}

const MOST_TRIED = 40;
const LEAST_DATES = 0.3;

/** Looked at closely only where some of the values are dates: it takes a while. */
function datesIn(different: readonly string[]): DateGuess | null {
  const step = Math.max(1, Math.floor(different.length / MOST_TRIED));
  const some = different.filter((_, place) => place % step === 0);
  if (dateFormatsOf(some).share < LEAST_DATES) return null;
  return dateFormatsOf(different);
}

function sampleOf(value: string): string {
  const { text, hasPersonalNumber } = cleanCell(value);
  if (hasPersonalNumber) return '[…]';
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_SAMPLE ? `${line.slice(0, LONGEST_SAMPLE)}…` : line;
}

/** Some values from everywhere in the file. */
function spread(values: readonly string[]): string[] {
  const step = Math.max(1, values.length / MOST_DIFFERENT);
  const count = Math.min(values.length, MOST_DIFFERENT);
  return Array.from({ length: count }, (_, index) => values[Math.floor(index * step)] ?? '');
}
