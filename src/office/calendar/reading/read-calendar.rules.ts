import { Refusal } from '../../../platform/errors/refusal.js';
import { type Message, type Params, type Reason, reason } from '../../../platform/language/message.js';
import type { CalendarFile, CalendarWindow } from './calendar-event.js';
import { calendarLines } from './calendar-text.rules.js';
import { type Component, componentsOf, countUp, type Property, textOf } from './components.rules.js';
import { eventsOf } from './event-times.rules.js';
import { zonesOf } from './file-zones.rules.js';
import { CALENDAR_LIMITS } from './limits.js';
import { readingMessages } from './reading.messages.js';
import type { Budget } from './recurrence.rules.js';
import type { Source } from './source.rules.js';

/** Methods of RFC 5546 that say something of a meeting; the others are talk between calendars about one. */
const METHODS = ['', 'PUBLISH', 'REQUEST', 'ADD', 'CANCEL'];

/**
 * Reads a calendar file: who meets when and where, never what the invitation says. Of a series each time within the window
 * is an event of its own. Throws a Refusal when nothing in it can be used.
 */
export function readCalendar(bytes: Buffer, window: CalendarWindow, claimedEncoding?: string): CalendarFile {
  const { calendars, unreadable } = componentsOf(calendarLines(bytes, claimedEncoding));
  const file: CalendarFile = { isCancellation: false, events: [], notes: [] };
  const budget: Budget = { left: CALENDAR_LIMITS.daysLookedAt };
  const sources: Source[] = [];
  const timesUnread = new Map<Property, string>();
  for (const calendar of calendars) {
    const method = textOf(calendar, 'method').trim().toUpperCase();
    if (!METHODS.includes(method)) continue;
    file.isCancellation ||= method === 'CANCEL';
    const zones = zonesOf(calendar, budget);
    for (const event of calendar.parts.filter(({ name }) => name === 'vevent')) {
      const number = sources.length + 1;
      const reading = {
        zones,
        unknownZone: once(file.notes, readingMessages.zoneUnknown, { number }),
        unreadable: (name: string, property: Property) => timesUnread.set(property, name),
      };
      const isCancellation = method === 'CANCEL';
      sources.push({ event, number, isCancellation, reading, window, budget, notes: file.notes });
    }
  }
  file.events.push(...eventsOf(sources));
  // That an event does not say when it begins is told by itself.
  for (const name of timesUnread.values()) if (name !== 'dtstart') countUp(unreadable, name);
  file.notes.unshift(...unreadLines(unreadable));
  requireSomething(file, { calendars, number: sources.length });
  return file;
}

/** One remark for all lines of a name. */
function unreadLines(counts: ReadonlyMap<string, number>): Reason[] {
  return [...counts].map(([name, count]) =>
    reason(readingMessages.lineUnreadable, { name: name.toUpperCase(), count }),
  );
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

function once(notes: Reason[], message: Message, params: Params): () => void {
  let told = false;
  return () => {
    if (!told) notes.push(reason(message, params));
    told = true;
  };
}
