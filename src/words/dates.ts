import { stockholmTime } from '../platform/language/stockholm.js';
import type { DatePrecision } from './meeting-words.js';

/** A calendar day, written YYYY-MM-DD; texts of this form sort as the days do. */
export type Day = string;

/** The first and the last day that an imprecise date may be: May 2026 is 2026-05-01 to 2026-05-31. */
export function spanOf(day: Day, precision: DatePrecision): { first: Day; last: Day } {
  const months = MONTHS[precision];
  if (months === 0) return { first: day, last: day };
  const { year, month } = partsOf(day);
  const start = month - ((month - 1) % months);
  return { first: dayOf(year, start, 1), last: dayOf(year, start + months, 0) };
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / DAY);
}

/** The same day of a later (or earlier) month, or the month's last when it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const last = partsOf(dayOf(parts.year, parts.month + months + 1, 0));
  return dayOf(last.year, last.month, Math.min(parts.day, last.day));
}

export function addDays(day: Day, days: number): Day {
  const { year, month, day: number } = partsOf(day);
  return dayOf(year, month, number + days);
}

/** The calendar day in Stockholm at an instant. */
export function stockholmDay(at: Date): Day {
  const { day } = stockholmTime(at);
  return day;
}

/** The instant at which a day begins in Stockholm, in winter and summer time. */
export function midnightOf(day: Day): Date {
  const summer = new Date(utc(day) - 2 * HOUR);
  const { day: local, time } = stockholmTime(summer);
  return local === day && time === '00:00' ? summer : new Date(utc(day) - HOUR);
}

/** The first midnight in Stockholm after an instant. */
export function nextMidnight(after: Date): Date {
  return midnightOf(addDays(stockholmDay(after), 1));
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const MONTHS: Readonly<Record<DatePrecision, number>> = { DAY: 0, MONTH: 1, QUARTER: 3, YEAR: 12 };

function partsOf(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  return { year, month, day: number };
}

function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return new Date(new Date(0).setUTCFullYear(year, month - 1, day)).toISOString().slice(0, 10);
}

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
