import { type Reason, reason } from '../platform/language/message.js';
import { periodMessages } from './period.messages.js';

/** Two days, both included; null is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  // Year 0 is no year for PostgreSQL.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  // 30 February is read as 2 March.
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

/** Whether a day lies in a period. */
export function includes({ from, to }: Period, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Whether two periods have a day in common. */
export function overlap(a: Period, b: Period): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

/** What is wrong with a day that may be left open. */
export function dayFaults(day: string | null, field: string): Reason[] {
  if (day === null) return [];
  if (!isDay(day)) return [reason(periodMessages.noSuchDay, { day: day.slice(0, LONGEST_ECHO) }, field)];
  const likely = day >= '1800' && day < '2200';
  return likely ? [] : [reason(periodMessages.unlikelyYear, { day }, field)];
}

/** What is wrong with a period: no days of the calendar, or an end before its beginning. */
export function periodFaults({ from, to }: Period, pointer = ''): Reason[] {
  const faults = [...dayFaults(from, `${pointer}/from`), ...dayFaults(to, `${pointer}/to`)];
  if (faults.length > 0 || from === null || to === null || from <= to) return faults;
  return [reason(periodMessages.endsBeforeStart, { from, to }, `${pointer}/to`)];
}

const LONGEST_ECHO = 20;

function startsBeforeEndOf(a: Period, b: Period): boolean {
  return a.from === null || b.to === null || a.from <= b.to;
}
