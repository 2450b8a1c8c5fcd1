import ICAL from 'ical.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Message, type Params, reason } from '../../../platform/language/message.js';
import { decodeQuoted } from './calendar-text.rules.js';
import { CALENDAR_LIMITS } from './limits.js';
import { readingMessages } from './reading.messages.js';

/** One line of a calendar, read: its values are texts, numbers or, of a rule, an object. */
export interface Property {
  params: Readonly<Record<string, unknown>>;
  values: readonly unknown[];
}

/** A part of a calendar with those of its lines that are read at all. */
export interface Component {
  name: string;
  properties: Map<string, Property[]>;
  parts: Component[];
}

/** The lines that are read, part by part. Whatever is not listed, as the body of an invitation, goes no further. */
const READ: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    vcalendar: ['method', 'x-wr-timezone'],
    vevent: [
      ...['uid', 'sequence', 'dtstamp', 'status', 'recurrence-id', 'rrule', 'exrule', 'rdate', 'exdate'],
      ...['dtstart', 'dtend', 'duration', 'summary', 'location', 'organizer', 'attendee', 'conference'],
      ...['x-microsoft-skypeteamsmeetingurl', 'x-microsoft-onlinemeetingexternallink', 'x-google-conference'],
    ],
    vtimezone: ['tzid'],
    standard: ['dtstart', 'tzoffsetfrom', 'tzoffsetto', 'rrule', 'rdate'],
    daylight: ['dtstart', 'tzoffsetfrom', 'tzoffsetto', 'rrule', 'rdate'],
  }).map(([part, lines]) => [part, new Set(lines)]),
);

interface Reading {
  calendars: Component[];
  open: Component[];
  events: number;
  /** How many lines of each name could not be read. */
  unreadable: Map<string, number>;
}

/** The calendars that the lines hold, and how many lines of which names could not be read. */
export function componentsOf(lines: readonly string[]): Pick<Reading, 'calendars' | 'unreadable'> {
  const reading: Reading = { calendars: [], open: [], events: 0, unreadable: new Map() };
  for (const line of lines) readLine(reading, line);
  if (reading.open.length > 0) throw refused(readingMessages.cutOff);
  return reading;
}

function readLine(reading: Reading, line: string): void {
  const name = /^[ \t]*([A-Za-z0-9-]{1,60})(?=[;:])/.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return;
  if (name === 'begin') begin(reading, valueOf(line));
  else if (name === 'end') end(reading, valueOf(line));
  else keep(reading, name, line.trimStart());
}

function begin(reading: Reading, name: string): void {
  const { open, calendars } = reading;
  if (open.length >= CALENDAR_LIMITS.nesting) {
    throw refused(readingMessages.tooNested, { limit: CALENDAR_LIMITS.nesting });
  }
  reading.events += name === 'vevent' ? 1 : 0;
  if (reading.events > CALENDAR_LIMITS.events) {
    throw refused(readingMessages.tooManyEvents, { limit: CALENDAR_LIMITS.events });
  }
  const part: Component = { name, properties: new Map(), parts: [] };
  const siblings = open.at(-1)?.parts ?? calendars;
  // What is never read is not kept either.
  if (READ.has(name)) siblings.push(part);
  open.push(part);
}

function end({ open }: Reading, name: string): void {
  if (open.pop()?.name !== name) throw refused(readingMessages.damaged);
}

function keep({ open, unreadable }: Reading, name: string, line: string): void {
  const part = open.at(-1);
  if (!part || !READ.get(part.name)?.has(name)) return;
  if (line.length > CALENDAR_LIMITS.lineCharacters) {
    throw refused(readingMessages.lineTooLong, {
      name: name.toUpperCase(),
      limit: CALENDAR_LIMITS.lineCharacters,
    });
  }
  const property = propertyOf(line);
  if (property === null) {
    countUp(unreadable, name);
    return;
  }
  const before = part.properties.get(name);
  if (before) before.push(property);
  else part.properties.set(name, [property]);
}

const icalendar = ICAL.design.getDesignSet('vcalendar');

// The parser cuts times at fixed places, whatever stands there: they are left as they are written. A period is its start.
const TIME = { fromICAL: (written: string) => written.replace(/\/.*$/, '') };
const DAY = { fromICAL: (written: string) => written.replace(/T.*$/, '') };
const DESIGN = {
  ...icalendar,
  value: { ...(icalendar.value as object), date: DAY, 'date-time': TIME, period: TIME },
};

export function countUp(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function propertyOf(line: string): Property | null {
  try {
    const [, params, , ...values] = ICAL.parse.property(line, DESIGN) as [
      string,
      Record<string, unknown>,
      string,
      ...unknown[],
    ];
    return { params, values: params['encoding'] === 'QUOTED-PRINTABLE' ? decoded(values, params) : values };
  } catch {
    // Its message would repeat the line.
    return null;
  }
}

function decoded(values: readonly unknown[], { charset }: Record<string, unknown>): unknown[] {
  const encoding = typeof charset === 'string' ? charset : 'utf-8';
  return values.map((value) => (typeof value === 'string' ? decodeQuoted(value, encoding) : value));
}

function valueOf(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .trim()
    .toLowerCase();
}

/** The first value of a part's line, as a text; empty when it has none. */
export function textOf({ properties }: Component, name: string): string {
  const value = properties.get(name)?.[0]?.values[0];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function paramOf({ params }: Property, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

function refused(message: Message, params?: Params): Refusal {
  return new Refusal('INVALID', reason(message, params));
}
