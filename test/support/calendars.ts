import { readFileSync } from 'node:fs';
import type { Attendee, CalendarEvent } from '../../src/office/calendar/reading/calendar-event.js';
import { readCalendar } from '../../src/office/calendar/reading/read-calendar.rules.js';
import { Refusal } from '../../src/platform/errors/refusal.js';
import { sayReason } from '../../src/platform/language/message.js';
import { stockholmTime } from '../../src/platform/language/stockholm.js';

export const WINDOW = { from: '2025-03-01', to: '2027-03-01' };

/** A file of test/calendars. */
export function calendarBytes(name: string): Buffer {
  return readFileSync(new URL(`../calendars/${name}.ics`, import.meta.url));
}

/** What a calendar file says, a line for each event and each remark; of one that is refused, why. */
export function told(bytes: Buffer): string[] {
  try {
    const { events, notes } = readCalendar(bytes, WINDOW);
    return [...events.map(eventLine), ...notes.map(({ message }) => `! ${message.code.split('.')[1] ?? ''}`)];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const reason of error.reasons) if (!sayReason(reason, 'sv') || !sayReason(reason, 'en')) throw error;
    return error.reasons.map(({ message }) => `REFUSED ${message.code.split('.')[1] ?? ''}`);
  }
}

function eventLine(event: CalendarEvent): string {
  const { recurrence, sequence, isCancelled, isWholeSeries, title, place, isOnline } = event;
  const told: [boolean, string][] = [
    [place !== null, `at ${place ?? ''}`],
    [isOnline, 'online'],
    [recurrence !== '', `of ${recurrence}`],
    [sequence !== 0, `#${sequence}`],
    [isCancelled, isWholeSeries ? 'cancelled wholly' : 'cancelled'],
    [event.organiser !== null, `by ${event.organiser ? attendeeWords(event.organiser) : ''}`],
    [event.attendees.length > 0, `with ${event.attendees.map(attendeeWords).join(', ')}`],
  ];
  return [when(event), title ?? '(no title)', ...told.flatMap(([is, words]) => (is ? [words] : []))].join(
    ' | ',
  );
}

function attendeeWords({ name, email, hasDeclined, isGroup }: Attendee): string {
  return `${name ?? '?'} ${email ?? '?'}${hasDeclined ? ' no' : ''}${isGroup ? ' group' : ''}`;
}

function when({ time: { date, endDate, startsAt, endsAt } }: CalendarEvent): string {
  const clock = (at: Date | null) => (at === null ? '' : stockholmTime(at).time);
  const times = startsAt === null ? '' : ` ${clock(startsAt)}–${clock(endsAt)}`;
  return `${date}${endDate === null ? '' : `/${endDate}`}${times}`;
}

/** An invitation as Outlook sends it; each line of `changes` takes the place of the one with its name, or is added. */
export function invitation(changes: Readonly<Record<string, string>> = {}, method = 'REQUEST'): Buffer {
  const lines = {
    UID: 'UID:invitation@farjan.example',
    SEQUENCE: 'SEQUENCE:0',
    SUMMARY: 'SUMMARY:Färjans turlista',
    DTSTART: 'DTSTART;TZID=W. Europe Standard Time:20260226T100000',
    DTEND: 'DTEND;TZID=W. Europe Standard Time:20260226T110000',
    LOCATION: 'LOCATION:Regionens hus',
    ORGANIZER: 'ORGANIZER;CN=Anna Berg:mailto:anna.berg@farjan.example',
    ...changes,
  };
  const body = Object.values(lines).filter((line) => line !== '');
  const all = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', 'DTSTAMP:20260220T100000Z'],
    ...[...body, 'DESCRIPTION:Hemlig text som ingen ska läsa', 'END:VEVENT', 'END:VCALENDAR', ''],
  ];
  return Buffer.from(all.join('\r\n'));
}
