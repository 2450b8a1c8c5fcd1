import type { CalendarWindow } from './calendar-event.js';
import type { Component } from './components.rules.js';
import { momentsIn, type TimeReading } from './event-time.rules.js';
import { CALENDAR_LIMITS } from './limits.js';
import { type Budget, dayNumber, dayOf, daysOfSeries, recurrenceOf } from './recurrence.rules.js';
import {
  asIn,
  daysLater,
  LAST_YEAR,
  type Moment,
  momentInstant,
  momentKey,
  momentOf,
  wallOf,
} from './time-values.rules.js';
import { utc } from './zone.rules.js';

/** The times of a series within a window. */
export interface Occurrences {
  starts: Moment[];
  /** It repeats in a way that is not worked out here: only its first time is there. */
  isUnknown: boolean;
  isCut: boolean;
}

export function isSeries({ properties }: Component): boolean {
  return properties.has('rrule') || properties.has('rdate');
}

/** Every time at which a series begins, those taken out left out, in order. */
export function occurrencesOf(
  event: Component,
  start: Moment,
  { reading, window, budget }: { reading: TimeReading; window: CalendarWindow; budget: Budget },
): Occurrences {
  const ruled = ruledStarts(event, start, { window, budget });
  const listedAs = (name: string) => listed(event, name, { reading, budget }).map((one) => asIn(start, one));
  const dated = listedAs('rdate');
  const taken = new Set(listedAs('exdate').map(momentKey));
  const within = [...(ruled ?? [start]), ...dated].filter((one) => isWithin(one, window));
  const each = new Map(within.map((one) => [momentKey(one), one]));
  const starts = [...each].filter(([key]) => !taken.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    starts: starts.slice(0, CALENDAR_LIMITS.occurrences).map(([, one]) => one),
    isUnknown: ruled === null,
    isCut: starts.length > CALENDAR_LIMITS.occurrences || budget.left <= 0,
  };
}

// A date of a list takes as long as many days that are only looked at.
const DATE_COST = 30;

function listed(
  { properties }: Component,
  name: string,
  { reading, budget }: { reading: TimeReading; budget: Budget },
): Moment[] {
  const dates = (properties.get(name) ?? []).flatMap((property) => momentsIn(name, property, reading));
  const affordable = dates.slice(0, Math.max(0, Math.floor(budget.left / DATE_COST)));
  budget.left -= dates.length * DATE_COST;
  return affordable;
}

/** Null: in a way that is not worked out here, as by a second rule or with a rule of what is taken out. */
function ruledStarts(
  { properties }: Component,
  start: Moment,
  limits: { window: CalendarWindow; budget: Budget },
): Moment[] | null {
  const [property, second] = properties.get('rrule') ?? [];
  if (second || properties.has('exrule')) return null;
  return property ? startsBy(property.values[0], start, limits) : [start];
}

function startsBy(
  rule: unknown,
  start: Moment,
  { window, budget }: { window: CalendarWindow; budget: Budget },
): Moment[] | null {
  const recurrence = recurrenceOf(rule);
  const isBeforeEnd = endOf(rule);
  if (!recurrence || !isBeforeEnd) return null;
  const first = dayIn(start);
  // A day more on both sides: clocks elsewhere may show another day.
  const range = { first, from: dayNumber(window.from) - 1, last: dayNumber(window.to) + 1 };
  const starts: Moment[] = [];
  for (const day of daysOfSeries(recurrence, range, budget)) {
    const one = daysLater(start, day - first);
    if (!isBeforeEnd(one) || starts.length > CALENDAR_LIMITS.occurrences + 1) break;
    starts.push(one);
  }
  return starts;
}

/**
 * Whether a time is not after the rule's UNTIL, which is a day, an instant, or a time by the event's own clocks. Null: it
 * cannot be read.
 */
function endOf(rule: unknown): ((one: Moment) => boolean) | null {
  const until = typeof rule === 'object' && rule !== null && 'until' in rule ? String(rule.until) : null;
  if (until === null || Number(until.slice(0, 4)) > LAST_YEAR) return () => true;
  if (!momentOf(until, utc)) return null;
  return (one) => {
    const end = momentOf(until, 'day' in one ? utc : one.zone);
    if (!end) return true;
    if ('day' in end || 'day' in one) return dayIn(one) <= dayIn(end);
    return momentInstant(one) <= momentInstant(end);
  };
}

function dayIn(moment: Moment): number {
  return Math.floor(wallOf(moment) / DAY_MS);
}

function isWithin(one: Moment, { from, to }: CalendarWindow): boolean {
  const day = dayOf('day' in one ? dayNumber(one.day) : Math.floor(momentInstant(one) / DAY_MS));
  return day >= from && day <= to;
}

const DAY_MS = 86_400_000;
