import { isDay } from '../../../platform/language/swedish-days.rules.js';
import { stockholmTime } from '../../../platform/language/stockholm.js';
import { dayNumber, dayOf } from './recurrence.rules.js';
import { instantOf, utc, type Zone } from './zone.rules.js';

/** A day, or a time as clocks show it, in milliseconds as if they showed UTC, with the zone of those clocks. */
export type Moment = { day: string } | { wall: number; zone: Zone };

const FIRST_YEAR = 1970;
export const LAST_YEAR = 2100;
const DAY_MS = 86_400_000;

/**
 * A day or a time as calendars write it: 20260304, 20260304T100000, 20260304T100000Z; also as some programs do without
 * asking the standard: with hyphens and colons, without seconds or with parts of them, with the offset. Null: it is none.
 */
export function momentOf(value: unknown, zone: Zone): Moment | null {
  const { year, month, date, clock } = VALUE.exec(String(value).trim())?.groups ?? {};
  const day = `${year}-${month}-${date}`;
  if (!isDay(day) || !isInReach(day)) return null;
  return clock === undefined ? { day } : timeOf(day, clock, zone);
}

const VALUE = /^(?<year>\d{4})-?(?<month>\d\d)-?(?<date>\d\d)(?:T(?<clock>\d.{0,40}))?$/i;

function timeOf(day: string, clock: string, zone: Zone): Moment | null {
  const [, hour, minute, second = '00', offset] = CLOCK.exec(clock) ?? [];
  // A leap second is the last one that there is.
  const wall = Date.parse(`${day}T${hour}:${minute}:${second === '60' ? '59' : second}Z`);
  if (Number.isNaN(wall)) return null;
  return offset === undefined ? { wall, zone } : { wall: wall - offsetOf(offset), zone: utc };
}

const CLOCK = /^(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** An offset such as +0100, in milliseconds; of Z, and of what is none, nothing. */
function offsetOf(written: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(written) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (sign === undefined) return 0;
  return sign === '-' ? -size : size;
}

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

/**
 * A time of a series as the series writes its own: programs take `EXDATE;VALUE=DATE` out of a series that has a time of day,
 * and the other way round.
 */
export function asIn(start: Moment, one: Moment): Moment {
  if ('day' in start) return { day: swedishDay(one) };
  const { wall, zone } = start;
  if ('day' in one) return { wall: dayNumber(one.day) * DAY_MS + (wall - startOfDay(wall)), zone };
  const instant = momentInstant(one);
  return { wall: instant + zone.offsetAt(instant), zone };
}

/** The day that a moment's own clocks show; Sweden's where it is an instant in UTC, which are nobody's clocks. */
function swedishDay(moment: Moment): string {
  if ('day' in moment) return moment.day;
  if (moment.zone === utc) return stockholmTime(new Date(moment.wall)).day;
  return dayOf(startOfDay(moment.wall) / DAY_MS);
}

/** Where a moment stands among others that the same clocks show. */
export function wallOf(moment: Moment): number {
  return 'day' in moment ? dayNumber(moment.day) * DAY_MS : moment.wall;
}

/** The same time of day so many days later. */
export function daysLater(moment: Moment, days: number): Moment {
  if ('day' in moment) return { day: dayOf(dayNumber(moment.day) + days) };
  return { ...moment, wall: moment.wall + days * DAY_MS };
}

/** How many days lie between two moments by the same clocks. */
export function daysBetween(one: Moment, other: Moment): number {
  return (startOfDay(wallOf(other)) - startOfDay(wallOf(one))) / DAY_MS;
}

function startOfDay(wall: number): number {
  return Math.floor(wall / DAY_MS) * DAY_MS;
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
