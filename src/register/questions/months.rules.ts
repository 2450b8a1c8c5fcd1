import { LIMITS } from './limits.js';
import { queryMessages } from './question.messages.js';
import { refuse } from './questions.rules.js';

/** The first days of the first and the last month. */
export interface Months {
  first: string;
  last: string;
}

const DEFAULT_MONTHS = 12;
// January of the year 1: PostgreSQL knows no year 0.
const FIRST_MONTH = 12;

/** The months that are asked for; by default the present one and the eleven before. */
export function askedMonths(
  { from, to }: { from?: string | null; to?: string | null },
  today: string,
): Months {
  const last = monthOf(to ?? today);
  const first = from ? monthOf(from) : Math.max(FIRST_MONTH, last - (DEFAULT_MONTHS - 1));
  const found = last - first + 1;
  const max = LIMITS.coverageMonths;
  if (found < 1) refuse(queryMessages.fromAfterTo, '/from');
  if (found > max) refuse(queryMessages.tooManyMonths, '/from', { max, found });
  return { first: firstDay(first), last: firstDay(last) };
}

// Months are counted from the year 0.
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
