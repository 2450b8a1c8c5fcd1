import { dayAfter } from '../../../platform/language/swedish-days.rules.js';
import { version } from '../../../platform/version.js';
import type { Calendar, CalendarEvent, CalendarSpan } from '../events/calendar.js';
import { contentLine, listLine, plainDay, textLine, utcTime } from '../../../platform/content-lines.rules.js';

export const I_CALENDAR = 'text/calendar';

/** A calendar as RFC 5545 has it, with what RFC 7986 says of the calendar itself. All times are UTC or days. */
export function iCalendarOf(calendar: Calendar): string {
  const { language, events } = calendar;
  const inLanguage = { LANGUAGE: language };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    contentLine('PRODID', `-//Dagsljus//Dagsljus ${version()}//${language.toUpperCase()}`),
    'CALSCALE:GREGORIAN',
    textLine('NAME', calendar.title, inLanguage),
    // What most programs read instead.
    textLine('X-WR-CALNAME', calendar.title),
    textLine('DESCRIPTION', calendar.description, inLanguage),
    contentLine('URL', calendar.home),
    contentLine('SOURCE', calendar.self, { VALUE: 'URI' }),
    contentLine('LAST-MODIFIED', utcTime(calendar.updated)),
    contentLine('REFRESH-INTERVAL', 'PT1H', { VALUE: 'DURATION' }),
    ...(events.length === 0 ? UTC : events.flatMap((event) => eventLines(event, inLanguage))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

// A calendar must hold something: one without events says what its times would be in.
const UTC = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(event: CalendarEvent, inLanguage: { LANGUAGE: string }): string[] {
  const { id, at, place, categories, isWithdrawn } = event;
  return [
    'BEGIN:VEVENT',
    contentLine('UID', id),
    contentLine('DTSTAMP', utcTime(at)),
    contentLine('LAST-MODIFIED', utcTime(at)),
    contentLine('SEQUENCE', String(event.version)),
    ...spanLines(event.span),
    textLine('SUMMARY', event.title, inLanguage),
    textLine('DESCRIPTION', event.description, inLanguage),
    ...(place === undefined ? [] : [textLine('LOCATION', place)]),
    ...(categories.length === 0 ? [] : [listLine('CATEGORIES', categories, inLanguage)]),
    contentLine('URL', event.url),
    contentLine('STATUS', isWithdrawn ? 'CANCELLED' : 'CONFIRMED'),
    'CLASS:PUBLIC',
    // Whoever subscribes is not busy then.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function spanLines(span: CalendarSpan): string[] {
  if ('from' in span) {
    const end = span.to === undefined ? [] : [contentLine('DTEND', utcTime(span.to))];
    return [contentLine('DTSTART', utcTime(span.from)), ...end];
  }
  const { firstDay, lastDay } = span;
  const isDay = { VALUE: 'DATE' };
  // The end is the first day that no longer belongs to it.
  const end = firstDay === lastDay ? [] : [contentLine('DTEND', plainDay(dayAfter(lastDay)), isDay)];
  return [contentLine('DTSTART', plainDay(firstDay), isDay), ...end];
}
