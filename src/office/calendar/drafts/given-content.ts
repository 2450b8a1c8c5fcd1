import { Channel } from '../../../words/meeting-words.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import type { CalendarEvent } from '../reading/calendar-event.js';

/** What a calendar says of a meeting's own fields. */
export type GivenContent = Pick<
  Meeting,
  'title' | 'date' | 'endDate' | 'startsAt' | 'endsAt' | 'place' | 'channel'
>;

/** The same as it is kept: instants as texts. */
export type GivenJson = Omit<GivenContent, 'startsAt' | 'endsAt'> & {
  startsAt: string | null;
  endsAt: string | null;
};

export function givenBy({ title, place, isOnline, time }: CalendarEvent): GivenJson {
  return {
    title,
    place,
    channel: isOnline ? Channel.VIDEO_CALL : Channel.UNKNOWN,
    date: time.date,
    endDate: time.endDate,
    startsAt: time.startsAt?.toISOString() ?? null,
    endsAt: time.endsAt?.toISOString() ?? null,
  };
}

export function contentOf(given: GivenJson): GivenContent {
  const { startsAt, endsAt } = given;
  return {
    ...given,
    startsAt: startsAt === null ? null : new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  };
}

// Whoever changed the day meant the times too.
const UNITS: readonly (readonly (keyof GivenContent)[])[] = [
  ['title'],
  ['place'],
  ['channel'],
  ['date', 'endDate', 'startsAt', 'endsAt'],
];

/** The fields that the calendar changes: those that still say what it said last. */
export function changesFrom(
  meeting: GivenContent,
  before: GivenJson,
  after: GivenJson,
): Partial<GivenContent> {
  const [was, is] = [contentOf(before), contentOf(after)];
  const fields = UNITS.filter((unit) => !same(was, is, unit) && same(meeting, was, unit)).flat();
  return Object.fromEntries(fields.map((field) => [field, is[field]]));
}

/** The fields that the calendar says otherwise and somebody changed by hand: they stay. */
export function keptFrom(meeting: GivenContent, before: GivenJson, after: GivenJson): (keyof GivenContent)[] {
  const [was, is] = [contentOf(before), contentOf(after)];
  return UNITS.filter(
    (unit) => !same(was, is, unit) && !same(meeting, was, unit) && !same(meeting, is, unit),
  ).flat();
}

function same(a: GivenContent, b: GivenContent, fields: readonly (keyof GivenContent)[]): boolean {
  return fields.every((field) => plain(a[field]) === plain(b[field]));
}

function plain(value: string | Date | null): string {
  return value instanceof Date ? value.toISOString() : (value ?? '');
}
