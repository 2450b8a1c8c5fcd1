import { monthInWords } from '../../../../platform/language/in-words.js';
import type { Language } from '../../../../platform/language/language.js';
import { say } from '../../../../platform/language/message.js';
import { Period } from '../../../../words/query-words.js';
import { countBeside, type ValueCount } from '../../../queries/figures/meeting-figures.queries.js';
import type { Beside } from '../../../queries/figures/groupings.js';
import type { Reading } from '../../../reading/reading.js';
import type { Charted, ChartRow } from '../charted.js';
import { chartMessages as texts } from '../chart.messages.js';
import { filledPeriods, periodFor } from './periods.rules.js';

/** Meetings by the period they began in and by something else. */
export interface OverTime {
  by: Period;
  /** What occurs, in the order that was asked. */
  codes: readonly string[];
  rows: readonly ChartRow[];
  /** How many meetings there are of each code, with those that are too vague for a period. */
  totals: ReadonlyMap<string, number>;
  unplaced: number;
  /** How many are of no code that was asked for, and in no other count. */
  others: number;
}

/** What the periods are is chosen by how long a time there is. */
export async function overTime(
  reading: Reading,
  { set, language }: Charted,
  { what, order }: { what: Beside; order: readonly string[] },
): Promise<OverTime> {
  // All three are counted by one statement.
  const counted = await Promise.all([
    countBeside(reading, set, { what, by: Period.MONTH }),
    countBeside(reading, set, { what, by: Period.QUARTER }),
    countBeside(reading, set, { what, by: Period.YEAR }),
  ]);
  const asked = (counts: readonly ValueCount[]) => counts.filter((each) => order.includes(codeOf(each)));
  const [months, quarters, years] = [asked(counted[0]), asked(counted[1]), asked(counted[2])];
  const exact = months.length > 0 ? months : quarters.length > 0 ? quarters : years;
  const by = chosen(exact, { months, quarters });
  const counts = { MONTH: months, QUARTER: quarters, YEAR: years }[by];
  const totals = new Map(order.map((code) => [code, sum(years.filter((each) => codeOf(each) === code))]));
  const codes = order.filter((code) => totals.get(code));
  return {
    by,
    codes,
    totals,
    rows: rowsOf(counts, { by, codes, language }),
    unplaced: sum(years) - sum(counts),
    others: sum(counted[2]) - sum(years),
  };
}

// Where most meetings are known by their quarter alone, months would show less than there is.
function chosen(
  exact: readonly ValueCount[],
  { months, quarters }: { months: readonly ValueCount[]; quarters: readonly ValueCount[] },
): Period {
  const [first, last] = [exact[0], exact.at(-1)];
  if (!first || !last) return Period.YEAR;
  const wanted = periodFor(periodOf(first), periodOf(last), sum(exact));
  if (wanted === Period.MONTH && sum(months) * 2 >= sum(quarters)) return wanted;
  if (wanted === Period.YEAR || quarters.length === 0) return Period.YEAR;
  return Period.QUARTER;
}

function rowsOf(
  counts: readonly ValueCount[],
  { by, codes, language }: { by: Period; codes: readonly string[]; language: Language },
): ChartRow[] {
  const found = new Map(counts.map(({ value, count }) => [value, count]));
  const given = [...new Set(counts.map(periodOf))];
  return filledPeriods(given, by).map((day) => ({
    code: day,
    label: periodInWords(day, by, language),
    mark: markOf(day, by, language),
    counts: codes.map((code) => found.get(`${day} ${code}`) ?? 0),
  }));
}

function periodInWords(day: string, by: Period, language: Language): string {
  if (by === Period.YEAR) return day.slice(0, 4);
  if (by === Period.MONTH) return monthInWords(day, language);
  return say(texts.quarter, language, { quarter: quarterOf(day), year: day.slice(0, 4) });
}

// The year stands where it begins, and nothing in between.
function markOf(day: string, by: Period, language: Language): string {
  if (by === Period.YEAR) return day.slice(0, 4);
  if (by === Period.MONTH) return monthInWords(day, language).slice(0, 3);
  return say(texts.shortQuarter, language, { quarter: quarterOf(day) });
}

function quarterOf(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

function sum(counts: readonly ValueCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function periodOf({ value }: ValueCount): string {
  return value.slice(0, 10);
}

function codeOf({ value }: ValueCount): string {
  return value.slice(11);
}
