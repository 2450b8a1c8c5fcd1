import { stockholmTime } from '../language/stockholm.js';

/** When something is done again and again: five fields as in crontab, in Stockholm's time. */
export interface CronPattern {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** Sunday is 0. */
  readonly weekdays: ReadonlySet<number>;
  /** Every hour: it goes by time that passes, not by what a clock on the wall shows. */
  readonly isHourly: boolean;
  /** Both fields for days are narrowed: then one of them is enough, as in crontab. */
  readonly isEitherDay: boolean;
}

const FIELDS = [
  ['minute', 0, 59],
  ['hour', 0, 23],
  ['day', 1, 31],
  ['month', 1, 12],
  ['weekday', 0, 7],
] as const;

const MINUTE = 60_000;
const HOUR = 60;

/** Reads `minute hour day month weekday`: numbers, lists, ranges, steps and `*`. */
export function readCronPattern(text: string): CronPattern {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) throw new Error(`"${text}" is not a pattern of five fields`);
  const [minutes, hours, days, months, weekdays] = FIELDS.map(([name, least, most], place) =>
    valuesOf(parts[place] ?? '', { name, least, most }),
  ) as [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>];
  if (weekdays.delete(7)) weekdays.add(0);
  const isEitherDay = !isAny(parts[2]) && !isAny(parts[4]);
  return { minutes, hours, days, months, weekdays, isHourly: isAny(parts[1]), isEitherDay };
}

function isAny(part: string | undefined): boolean {
  return part?.startsWith('*') ?? false;
}

interface Field {
  name: string;
  least: number;
  most: number;
}

function valuesOf(part: string, field: Field): Set<number> {
  return new Set(part.split(',').flatMap((piece) => spanOf(piece, field)));
}

function spanOf(piece: string, field: Field): number[] {
  const [, range = 'x', every] = /^([^/]+)(?:\/(\d{1,2}))?$/.exec(piece) ?? [];
  const [first, last] = rangeOf(range, field, every !== undefined);
  const step = Number(every ?? 1);
  if (step === 0 || !isWithin(first, last, field)) throw new Error(`"${piece}" is not a ${field.name}`);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function rangeOf(range: string, { least, most }: Field, isStepped: boolean): [number, number] {
  if (range === '*') return [least, most];
  const [, from, to] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(range) ?? [];
  return [Number(from), Number(to ?? (isStepped ? most : from))];
}

function isWithin(first: number, last: number, { least, most }: Field): boolean {
  return least <= first && first <= last && last <= most;
}

/**
 * Whether a pattern falls on the minute that begins at an instant. What is set to a time that the clocks jump over in
 * spring is done right after the jump; what is set to an hour that comes twice in autumn is done the first time.
 */
export function isDue(pattern: CronPattern, at: Date): boolean {
  const now = wallMinute(at);
  if (pattern.isHourly) return falls(pattern, now);
  const before = wallMinute(new Date(at.getTime() - MINUTE));
  const isSecondTime = wallMinute(new Date(at.getTime() - HOUR * MINUTE)) >= now;
  if (isSecondTime) return false;
  for (let minute = Math.min(before + 1, now); minute <= now; minute += 1) {
    if (falls(pattern, minute)) return true;
  }
  return false;
}

/** What clocks in Stockholm show, counted in minutes. */
function wallMinute(at: Date): number {
  const { day, time } = stockholmTime(at);
  return Date.parse(`${day}T${time}Z`) / MINUTE;
}

function falls(pattern: CronPattern, minute: number): boolean {
  const wall = new Date(minute * MINUTE);
  return (
    pattern.minutes.has(wall.getUTCMinutes()) &&
    pattern.hours.has(wall.getUTCHours()) &&
    pattern.months.has(wall.getUTCMonth() + 1) &&
    fallsOnDay(pattern, wall)
  );
}

function fallsOnDay({ days, weekdays, isEitherDay }: CronPattern, wall: Date): boolean {
  const isDay = days.has(wall.getUTCDate());
  const isWeekday = weekdays.has(wall.getUTCDay());
  return isEitherDay ? isDay || isWeekday : isDay && isWeekday;
}
