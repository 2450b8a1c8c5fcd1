import { addDays } from '../../words/dates.js';

/** The first working day from this one on, forwards (1) or backwards (-1). */
export function workdayFrom(day: string, step: 1 | -1): string {
  return isWorkday(day) ? day : workdayFrom(addDays(day, step), step);
}

const HOLIDAYS = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);

function isWorkday(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(day.slice(5));
}
