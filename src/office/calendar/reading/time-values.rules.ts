import { isDay } from '../../../platform/language/swedish-days.rules.js';
import { instantOf, type Zone } from './zone.rules.js';

/** A day, or a time as clocks show it, in milliseconds as if they showed UTC, with the zone of those clocks. */
export type Moment = { day: string } | { wall: number; zone: Zone };

const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/** A value of a calendar as the parser writes it: 2026-03-04, 2026-03-04T10:00:00, 2026-03-04T10:00:00Z; null: it is none. */
export function momentOf(value: unknown, zone: Zone, utc: Zone): Moment | null {
  const [, day = '', time, z] = VALUE.exec(String(value)) ?? [];
  if (!isDay(day) || !isInReach(day)) return null;
  if (time === undefined) return { day };
  // A leap second is the last one that there is.
  const wall = Date.parse(`${day}T${time.replace(/:60$/, ':59')}Z`);
  return Number.isNaN(wall) ? null : { wall, zone: z === undefined ? zone : utc };
}

const VALUE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(Z)?)?$/;

function isInReach(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

export function momentInstant({ wall, zone }: { wall: number; zone: Zone }): number {
  return instantOf(wall, zone);
}

/** How an occurrence is told from the others of its series: its day, or its instant in UTC. */
export function momentKey(moment: Moment): string {
  if ('day' in moment) return moment.day.replaceAll('-', '');
  return new Date(momentInstant(moment)).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** A duration such as PT1H30M or P1D: days as the calendar counts them, and milliseconds. */
export function durationOf(text: string): { days: number; milliseconds: number } | null {
  const found =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/.exec(text);
  if (!found) return null;
  const numbers = found.slice(1).map((part: string | undefined) => Number(part ?? '0'));
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers;
  return { days: weeks * 7 + days, milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
