import { stockholmTime } from '../../../platform/language/stockholm.js';
import { type Component, paramOf, type Property, textOf } from './components.rules.js';
import type { EventTime } from './calendar-event.js';
import { dayNumber, dayOf } from './recurrence.rules.js';
import { durationOf, type Moment, momentInstant, momentOf } from './time-values.rules.js';
import { swedishZone, type Zone, zoneOfId } from './zone.rules.js';

/** How the times of one calendar are read. */
export interface TimeReading {
  zones: ReadonlyMap<string, Zone>;
  /** Called for a time whose zone is not known: it was read as Swedish. */
  unknownZone: () => void;
  /** Called for a line with a time that is none. */
  unreadable: (name: string, property: Property) => void;
}

/** The moments of one line: one, or of a list of dates many. */
export function momentsIn(name: string, property: Property, reading: TimeReading): Moment[] {
  const zone = zoneOf(paramOf(property, 'tzid'), reading);
  const moments = property.values.flatMap((value) => momentOf(value, zone) ?? []);
  if (moments.length < property.values.length) reading.unreadable(name, property);
  return moments;
}

export function firstMoment(event: Component, name: string, reading: TimeReading): Moment | null {
  const property = event.properties.get(name)?.[0];
  return property ? (momentsIn(name, property, reading)[0] ?? null) : null;
}

function zoneOf(tzid: string, { zones, unknownZone }: TimeReading): Zone {
  if (tzid === '') return swedishZone();
  const zone = zones.get(tzid) ?? zoneOfId(tzid);
  if (!zone) unknownZone();
  return zone ?? swedishZone();
}

/** How long an event lasts: so long does each of its times. */
export type Length = { days: number } | { milliseconds: number } | null;

/** Null when nothing is said; 'reversed' when it would end before it begins. */
export function lengthOf(event: Component, start: Moment, reading: TimeReading): Length | 'reversed' {
  const end = firstMoment(event, 'dtend', reading);
  const length = end ? between(start, end) : spoken(start, textOf(event, 'duration'));
  if (length === null) return null;
  return ('days' in length ? length.days : length.milliseconds) < 0 ? 'reversed' : length;
}

function between(start: Moment, end: Moment): Length {
  if ('day' in start) {
    const last = 'day' in end ? end.day : stockholmTime(new Date(momentInstant(end))).day;
    return { days: dayNumber(last) - dayNumber(start.day) };
  }
  return 'day' in end ? null : { milliseconds: momentInstant(end) - momentInstant(start) };
}

function spoken(start: Moment, text: string): Length {
  const duration = durationOf(text);
  if (!duration) return null;
  if ('day' in start) return { days: duration.days };
  return { milliseconds: duration.days * 86_400_000 + duration.milliseconds };
}

/** The days in Sweden, and the instants, of one time of an event. */
export function eventTime(start: Moment, length: Length): EventTime {
  if ('day' in start) return wholeDays(start.day, length && 'days' in length ? length.days : 1);
  return hours(momentInstant(start), length && 'milliseconds' in length ? length.milliseconds : 0);
}

// The end is the first day that no longer belongs to it; some say the same day.
function wholeDays(date: string, days: number): EventTime {
  const endDate = days > 1 ? dayOf(dayNumber(date) + days - 1) : null;
  return { date, endDate, startsAt: null, endsAt: null };
}

function hours(begins: number, lasts: number): EventTime {
  const date = stockholmTime(new Date(begins)).day;
  // What ends at midnight does not reach into the next day.
  const lastDay = stockholmTime(new Date(begins + Math.max(0, lasts - 1))).day;
  return {
    date,
    endDate: lastDay === date ? null : lastDay,
    startsAt: new Date(begins),
    endsAt: lasts > 0 ? new Date(begins + lasts) : null,
  };
}
