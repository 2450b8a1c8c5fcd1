import { Period } from '../../../../words/query-words.js';

// A picture is read at a glance while it has about so many columns.
const MOST_MONTHS = 24;
const MOST_QUARTERS = 40;
// Gaps between years are shown, but not those that a mistyped century makes.
const MOST_FILLED = 60;

const MONTHS: Readonly<Record<Period, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The shortest period that leaves a picture of so long a time, and of so much in it, readable. Days are YYYY-MM-DD. */
export function periodFor(first: string, last: string, count: number): Period {
  const months = stepsBetween(first, last, Period.MONTH);
  if (months < MOST_MONTHS && months <= count) return Period.MONTH;
  return stepsBetween(first, last, Period.QUARTER) < MOST_QUARTERS ? Period.QUARTER : Period.YEAR;
}

/** The first days of all periods from the first to the last of those given, which are in order. */
export function filledPeriods(given: readonly string[], by: Period): string[] {
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined) return [];
  const steps = stepsBetween(first, last, by);
  if (steps >= MOST_FILLED) return [...given];
  return Array.from({ length: steps + 1 }, (_, step) => dayOf(monthsOf(first) + step * MONTHS[by]));
}

function stepsBetween(first: string, last: string, by: Period): number {
  return Math.floor(monthsOf(last) / MONTHS[by]) - Math.floor(monthsOf(first) / MONTHS[by]);
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayOf(months: number): string {
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
