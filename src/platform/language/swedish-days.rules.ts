import { stockholmTime } from './stockholm.js';

const HOUR = 3600 * 1000;

/** Whether a text is a day of the calendar: 2026-02-29 is none. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * HOUR).toISOString().slice(0, 10);
}

/** The instant at which a day begins in Sweden: one or two hours before it does in UTC. */
export function startOfDay(day: string): Date {
  const midnight = Date.parse(day);
  const starts = [midnight - 2 * HOUR, midnight - HOUR].map((time) => new Date(time));
  return starts.find((start) => stockholmTime(start).day === day) ?? new Date(midnight);
}
