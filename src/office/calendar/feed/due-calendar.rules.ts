import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { contentLine, plainDay, textLine } from '../../../platform/content-lines.rules.js';
import { calendarMessages } from '../calendar.messages.js';

/** Something that is due on a day. */
export interface DueEntry {
  /** Stable, and of nobody's but ours. */
  id: string;
  dueOn: string;
  title: string;
}

/** What is due for somebody as a calendar (RFC 5545): a day and a title each, and nothing of who was met. */
export function dueCalendar(entries: readonly DueEntry[], language: Language, version: string): string {
  const title = say(calendarMessages.feedTitle, language);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    contentLine('PRODID', `-//Dagsljus//Dagsljus ${version}//${language.toUpperCase()}`),
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('NAME', title, { LANGUAGE: language }),
    textLine('X-WR-CALNAME', title),
    contentLine('REFRESH-INTERVAL', 'PT6H', { VALUE: 'DURATION' }),
    ...(entries.length === 0 ? UTC : entries.flatMap((entry) => entryLines(entry, language))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

// A calendar must hold something.
const UTC = [
  ...['BEGIN:VTIMEZONE', 'TZID:Etc/UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'],
];

function entryLines({ id, dueOn, title }: DueEntry, language: Language): string[] {
  return [
    'BEGIN:VEVENT',
    contentLine('UID', id),
    // The same for the same day, so that the calendar is the same until something changes.
    contentLine('DTSTAMP', `${plainDay(dueOn)}T000000Z`),
    contentLine('DTSTART', plainDay(dueOn), { VALUE: 'DATE' }),
    textLine('SUMMARY', title, { LANGUAGE: language }),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
