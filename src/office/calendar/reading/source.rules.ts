import { createHash } from 'node:crypto';
import { type Reason, reason } from '../../../platform/language/message.js';
import { attendeesOf, organiserOf } from './attendees.rules.js';
import type { CalendarEvent, CalendarWindow } from './calendar-event.js';
import { type Component, textOf } from './components.rules.js';
import { firstMoment, type Length, lengthOf, type TimeReading } from './event-time.rules.js';
import { isOnline, placeOf, titleOf } from './event-texts.rules.js';
import { CALENDAR_LIMITS } from './limits.js';
import { isSeries } from './occurrences.rules.js';
import { readingMessages } from './reading.messages.js';
import type { Budget } from './recurrence.rules.js';
import { type Moment, momentKey } from './time-values.rules.js';

/** One VEVENT with what is needed to read it. */
export interface Source {
  event: Component;
  number: number;
  isCancellation: boolean;
  reading: TimeReading;
  window: CalendarWindow;
  budget: Budget;
  notes: Reason[];
}

/** Whether it is read as all the times of a series. */
export function isExpanded({ event, isCancellation }: Source): boolean {
  return isSeries(event) && !isCancellation && !event.properties.has('recurrence-id');
}

export function uidOf({ event }: Source): string {
  return textOf(event, 'uid');
}

export function startOf({ event, reading }: Source): Moment | null {
  return firstMoment(event, event.properties.has('dtstart') ? 'dtstart' : 'recurrence-id', reading);
}

export function sequenceOf({ event }: Source): number {
  const sequence = Number(textOf(event, 'sequence'));
  return Number.isSafeInteger(sequence) && sequence >= 0 && sequence < 2 ** 31 ? sequence : 0;
}

/** What one VEVENT says, whichever its times are. */
export interface ReadSource {
  start: Moment;
  length: Length;
  base: Omit<CalendarEvent, 'recurrence' | 'isWholeSeries' | 'isOfWholeSeries' | 'time'>;
}

/** Null, and told, when it does not say when it begins. */
export function readSource(source: Source): ReadSource | null {
  const { event, number, reading, notes } = source;
  const start = startOf(source);
  if (!start) {
    notes.push(reason(readingMessages.noStart, { number }));
    return null;
  }
  const length = lengthOf(event, start, reading);
  if (length === 'reversed') notes.push(reason(readingMessages.endsBeforeStart, { number }));
  return { start, length: length === 'reversed' ? null : length, base: baseOf(source, start) };
}

function baseOf(source: Source, start: Moment): ReadSource['base'] {
  const { event, number, isCancellation, notes } = source;
  const { attendees, isCut } = attendeesOf(event);
  if (isCut)
    notes.push(reason(readingMessages.tooManyAttendees, { number, limit: CALENDAR_LIMITS.attendees }));
  return {
    uid: uidOf(source) || uidFrom(event, start),
    sequence: sequenceOf(source),
    isCancelled: isCancellation || textOf(event, 'status').toUpperCase() === 'CANCELLED',
    title: titleOf(event),
    place: placeOf(event),
    isOnline: isOnline(event),
    organiser: organiserOf(event),
    attendees,
  };
}

// An event must have a name of its own; some programs forget it.
function uidFrom(event: Component, start: Moment): string {
  const known = `${momentKey(start)} ${textOf(event, 'summary')}`;
  return `nameless ${createHash('sha256').update(known).digest('hex')}`;
}
