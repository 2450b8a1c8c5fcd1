import { createHash } from 'node:crypto';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Message, type Params, type Reason, reason } from '../../../platform/language/message.js';
import { attendeesOf, organiserOf } from './attendees.rules.js';
import type { CalendarEvent, CalendarFile, CalendarWindow } from './calendar-event.js';
import { calendarLines } from './calendar-text.rules.js';
import { type Component, componentsOf, textOf } from './components.rules.js';
import { eventTime, firstMoment, type Length, lengthOf, type TimeReading } from './event-time.rules.js';
import { isOnline, placeOf, titleOf } from './event-texts.rules.js';
import { zonesOf } from './file-zones.rules.js';
import { CALENDAR_LIMITS } from './limits.js';
import { isSeries, occurrencesOf } from './occurrences.rules.js';
import { readingMessages } from './reading.messages.js';
import type { Budget } from './recurrence.rules.js';
import { type Moment, momentKey } from './time-values.rules.js';

/** One VEVENT with what is needed to read it. */
interface Source {
  event: Component;
  number: number;
  isCancellation: boolean;
  reading: TimeReading;
  window: CalendarWindow;
  budget: Budget;
  notes: Reason[];
}

/** Methods of RFC 5546 that say something of a meeting; the others are talk between calendars about one. */
const METHODS = ['', 'PUBLISH', 'REQUEST', 'ADD', 'CANCEL'];

/**
 * Reads a calendar file: who meets when and where, never what the invitation says. Of a series each time within the window
 * is an event of its own. Throws a Refusal when nothing in it can be used.
 */
export function readCalendar(bytes: Buffer, window: CalendarWindow, claimedEncoding?: string): CalendarFile {
  const { calendars, faults } = componentsOf(calendarLines(bytes, claimedEncoding));
  const file: CalendarFile = { isCancellation: false, events: [], notes: [...faults] };
  const budget: Budget = { left: CALENDAR_LIMITS.daysLookedAt };
  let number = 0;
  for (const calendar of calendars) {
    const method = textOf(calendar, 'method').trim().toUpperCase();
    if (!METHODS.includes(method)) continue;
    file.isCancellation ||= method === 'CANCEL';
    const zones = zonesOf(calendar, budget);
    const sources = calendar.parts
      .filter(({ name }) => name === 'vevent')
      .map((event): Source => {
        number += 1;
        const unknownZone = once(file.notes, readingMessages.zoneUnknown, { number });
        const reading = { zones, unknownZone };
        return {
          event,
          number,
          isCancellation: method === 'CANCEL',
          reading,
          window,
          budget,
          notes: file.notes,
        };
      });
    file.events.push(...eventsOf(sources));
  }
  requireSomething(file, { calendars, number });
  return file;
}

function requireSomething(
  { events, notes }: CalendarFile,
  { calendars, number }: { calendars: Component[]; number: number },
): void {
  if (events.length > 0) return;
  if (notes.length > 0) throw new Refusal('INVALID', ...notes);
  const isTalk =
    number === 0 && calendars.some((each) => !METHODS.includes(textOf(each, 'method').toUpperCase()));
  throw new Refusal('INVALID', reason(isTalk ? readingMessages.isReply : readingMessages.noEvents));
}

/** The events of a calendar; what says something of one time of a series takes its place. */
function eventsOf(sources: readonly Source[]): CalendarEvent[] {
  const single = sources.filter(({ event }) => event.properties.has('recurrence-id'));
  const replaced = new Set(
    single.map(({ event, reading }) => `${textOf(event, 'uid')} ${recurrenceIn(event, reading)}`),
  );
  const events: CalendarEvent[] = [];
  for (const source of sources) {
    for (const event of timesOf(source)) {
      const isReplaced = !single.includes(source) && replaced.has(`${event.uid} ${event.recurrence}`);
      if (!isReplaced && events.length < CALENDAR_LIMITS.allOccurrences) events.push(event);
    }
  }
  return events;
}

function recurrenceIn(event: Component, reading: TimeReading): string {
  const moment = firstMoment(event, 'recurrence-id', reading);
  return moment ? momentKey(moment) : '';
}

function timesOf(source: Source): CalendarEvent[] {
  const { event, number, reading, notes } = source;
  const start = firstMoment(event, 'dtstart', reading) ?? firstMoment(event, 'recurrence-id', reading);
  if (!start) {
    notes.push(reason(readingMessages.noStart, { number }));
    return [];
  }
  const length = lengthOf(event, start, reading);
  if (length === 'reversed') notes.push(reason(readingMessages.endsBeforeStart, { number }));
  const lasts: Length = length === 'reversed' ? null : length;
  const base = baseOf(source, start);
  if (!isExpanded(source)) {
    const recurrence = recurrenceIn(event, reading);
    // A cancellation that names no time of a series takes all of them back.
    return [
      {
        ...base,
        recurrence,
        isWholeSeries: base.isCancelled && recurrence === '',
        isOfWholeSeries: false,
        time: eventTime(start, lasts),
      },
    ];
  }
  const { starts, isComplete } = seriesStarts(source, start);
  return starts.map((one) => ({
    ...base,
    recurrence: momentKey(one),
    isWholeSeries: false,
    isOfWholeSeries: isComplete,
    time: eventTime(one, lasts),
  }));
}

function isExpanded({ event, isCancellation }: Source): boolean {
  return isSeries(event) && !isCancellation && !event.properties.has('recurrence-id');
}

function seriesStarts(
  { event, number, notes, ...source }: Source,
  start: Moment,
): { starts: Moment[]; isComplete: boolean } {
  const { starts, isUnknown, isCut } = occurrencesOf(event, start, source);
  const { from, to } = source.window;
  if (isUnknown) notes.push(reason(readingMessages.ruleUnknown, { number }));
  if (isCut)
    notes.push(reason(readingMessages.tooManyOccurrences, { number, limit: CALENDAR_LIMITS.occurrences }));
  else if (starts.length === 0) notes.push(reason(readingMessages.nothingInWindow, { number, from, to }));
  return { starts, isComplete: !isUnknown && !isCut };
}

function baseOf(
  { event, number, isCancellation, notes }: Source,
  start: Moment,
): Omit<CalendarEvent, 'recurrence' | 'isWholeSeries' | 'isOfWholeSeries' | 'time'> {
  const { attendees, isCut } = attendeesOf(event);
  if (isCut)
    notes.push(reason(readingMessages.tooManyAttendees, { number, limit: CALENDAR_LIMITS.attendees }));
  const sequence = Number(textOf(event, 'sequence'));
  return {
    uid: textOf(event, 'uid') || uidFrom(event, start),
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 && sequence < 2 ** 31 ? sequence : 0,
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

function once(notes: Reason[], message: Message, params: Params): () => void {
  let told = false;
  return () => {
    if (!told) notes.push(reason(message, params));
    told = true;
  };
}
