/** How a series repeats, as far as it can be worked out here: days by day, week, month or year. */
export interface Recurrence {
  frequency: Frequency;
  interval: number;
  count: number | null;
  byDay: readonly { weekday: number; nth: number }[];
  byMonthDay: readonly number[];
  byMonth: readonly number[];
  bySetPos: readonly number[];
  weekStart: number;
}

type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

const UNDERSTOOD = [
  'freq',
  'interval',
  'count',
  'until',
  'byday',
  'bymonthday',
  'bymonth',
  'bysetpos',
  'wkst',
];
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY_MS = 86_400_000;

/** A rule as the parser gives it; null when it repeats within a day, or in a way that nobody's calendar offers. */
export function recurrenceOf(rule: unknown): Recurrence | null {
  if (typeof rule !== 'object' || rule === null) return null;
  const given = Object.fromEntries(Object.entries(rule)) as Record<string, unknown>;
  const frequency = FREQUENCIES.find((known) => known === given['freq']);
  if (!frequency || Object.keys(given).some((name) => !UNDERSTOOD.includes(name))) return null;
  const byDay = listOf(given['byday']).map(weekdayOf);
  const recurrence: Recurrence = {
    frequency,
    interval: Number(given['interval'] ?? 1),
    count: countIn(given['count']),
    byDay: byDay.flatMap((day) => day ?? []),
    byMonthDay: listOf(given['bymonthday']).map(Number),
    byMonth: listOf(given['bymonth']).map(Number),
    bySetPos: listOf(given['bysetpos']).map(Number),
    weekStart: weekStartIn(given['wkst']),
  };
  return byDay.includes(null) || !isSound(recurrence) ? null : recurrence;
}

const FREQUENCIES: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const MOST = 100_000;

function listOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function weekdayOf(value: unknown): { weekday: number; nth: number } | null {
  const [, nth = '', name = ''] = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(String(value)) ?? [];
  return name === '' ? null : { weekday: WEEKDAYS.indexOf(name), nth: Number(nth) };
}

// More times than there are days until the last year that is read are as good as no end.
function countIn(value: unknown): number | null {
  const count = Number(value ?? MOST);
  return count >= MOST ? null : count;
}

// The parser writes the first day of the week as a number, Sunday being 1; Monday when nothing is said.
function weekStartIn(value: unknown): number {
  return typeof value === 'number' && value >= 1 && value <= 7 ? value - 1 : 1;
}

function isSound({ interval, count, byMonthDay, byMonth, bySetPos }: Recurrence): boolean {
  const within = (list: readonly number[], most: number) =>
    list.length <= most * 2 &&
    list.every((each) => Number.isInteger(each) && each !== 0 && Math.abs(each) <= most);
  const whole = (value: number) => Number.isInteger(value) && value >= 1 && value <= MOST;
  const isCounted = whole(interval) && (count === null || whole(count));
  return isCounted && within(byMonthDay, 31) && within(byMonth, 12) && within(bySetPos, 366);
}

/** Days are counted from 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(day) / DAY_MS;
}

export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** How many days may still be looked at. */
export interface Budget {
  left: number;
}

/** The days between which a series is looked at; its first may lie long before. */
interface Range {
  first: number;
  from: number;
  last: number;
}

/**
 * The days of a series from its first on, in order, as far as `last`. Nothing that lies before `from` is worked out, unless
 * it has to be counted. Ends when the budget is used up.
 */
export function* daysOfSeries(rule: Recurrence, range: Range, budget: Budget): Generator<number> {
  const { first, from, last } = range;
  const most = rule.count ?? Infinity;
  let counted = 0;
  for (const day of daysFrom(rule, range, budget)) {
    counted += 1;
    if (day > last || counted > most) return;
    if (day >= Math.max(from, first)) yield day;
  }
}

function* daysFrom(rule: Recurrence, { first, from, last }: Range, budget: Budget): Generator<number> {
  const begin = rule.count === null ? periodsBefore(rule, first, from) : 0;
  for (let period = begin; budget.left > 0; period += 1) {
    const place = periodAt(rule, first, period);
    if (place.start > last) return;
    budget.left -= place.days;
    for (const day of chosenIn(rule, first, place)) if (day >= first) yield day;
  }
}

interface Period {
  start: number;
  days: number;
}

/** How many periods certainly end before a day. */
function periodsBefore({ frequency, interval }: Recurrence, first: number, from: number): number {
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[frequency];
  return Math.max(0, Math.floor((from - first) / (longest * interval)) - 1);
}

function periodAt(rule: Recurrence, first: number, period: number): Period {
  const steps = period * rule.interval;
  if (rule.frequency === 'DAILY') return { start: first + steps, days: 1 };
  if (rule.frequency === 'WEEKLY') {
    const intoWeek = (weekday(first) - rule.weekStart + 7) % 7;
    return { start: first - intoWeek + steps * 7, days: 7 };
  }
  const { year, month } = dateOf(first);
  const isYear = rule.frequency === 'YEARLY';
  const at = (months: number) => Date.UTC(year, (isYear ? 0 : month - 1) + months, 1) / DAY_MS;
  const length = isYear ? 12 : 1;
  return { start: at(steps * length), days: at(steps * length + length) - at(steps * length) };
}

function chosenIn(rule: Recurrence, first: number, { start, days }: Period): number[] {
  const chosen: number[] = [];
  const begin = dateOf(first);
  for (let day = start; day < start + days; day += 1) if (isChosen(rule, begin, day)) chosen.push(day);
  if (rule.bySetPos.length === 0) return chosen;
  const places = rule.bySetPos.map((place) => chosen.at(place > 0 ? place - 1 : place));
  return [...new Set(places.flatMap((day) => day ?? []))].sort((a, b) => a - b);
}

function isChosen(rule: Recurrence, first: PlacedDay, number: number): boolean {
  const { byMonth, byMonthDay, byDay } = rule;
  const date = dateOf(number);
  if (byMonth.length > 0 && !byMonth.includes(date.month)) return false;
  if (byMonthDay.length > 0 && !byMonthDay.some((one) => isDayOfMonth(one, date))) return false;
  if (byDay.length > 0) return byDay.some((one) => isWeekday(one, date, rule));
  return byMonthDay.length > 0 || isLikeFirst(rule, first, date);
}

interface PlacedDay {
  number: number;
  year: number;
  month: number;
  day: number;
}

function isDayOfMonth(wanted: number, { year, month, day }: PlacedDay): boolean {
  return day === (wanted > 0 ? wanted : daysIn(year, month) + 1 + wanted);
}

function isWeekday(
  wanted: { weekday: number; nth: number },
  date: PlacedDay,
  { frequency, byMonth }: Recurrence,
): boolean {
  if (weekday(date.number) !== wanted.weekday) return false;
  if (wanted.nth === 0 || frequency === 'DAILY' || frequency === 'WEEKLY') return true;
  const inYear = frequency === 'YEARLY' && byMonth.length === 0;
  const { before, after } = inYear ? aroundInYear(date) : aroundInMonth(date);
  return wanted.nth === (wanted.nth > 0 ? Math.floor(before / 7) + 1 : -(Math.floor(after / 7) + 1));
}

function aroundInYear({ number, year }: PlacedDay): { before: number; after: number } {
  return { before: number - Date.UTC(year, 0, 1) / DAY_MS, after: Date.UTC(year, 11, 31) / DAY_MS - number };
}

function aroundInMonth({ year, month, day }: PlacedDay): { before: number; after: number } {
  return { before: day - 1, after: daysIn(year, month) - day };
}

/** Without a list of days a series falls on the weekday, the day of the month or the date of its first day. */
function isLikeFirst({ frequency, byMonth }: Recurrence, first: PlacedDay, date: PlacedDay): boolean {
  if (frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return weekday(date.number) === weekday(first.number);
  if (first.day !== date.day) return false;
  return frequency === 'MONTHLY' || byMonth.length > 0 || first.month === date.month;
}

function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dateOf(number: number): PlacedDay {
  const date = new Date(number * DAY_MS);
  return { number, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
