import { type Period } from '../../../words/query-words.js';

/** What a period is called, and its last day. */
export function periodFrom(first: string, by: Period): { period: string; to: string } {
  const year = Number(first.slice(0, 4));
  const month = Number(first.slice(5, 7));
  const to = new Date(Date.UTC(year, month - 1 + MONTHS[by], 0)).toISOString().slice(0, 10);
  return { period: names[by](first.slice(0, 4), month), to };
}

const MONTHS: Readonly<Record<Period, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

const names: Readonly<Record<Period, (year: string, month: number) => string>> = {
  MONTH: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  QUARTER: (year, month) => `${year}-Q${Math.ceil(month / 3)}`,
  YEAR: (year) => year,
};
