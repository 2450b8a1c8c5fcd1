import { MeetingFacet, type Period } from '../../../words/query-words.js';
import type { MeetingFilter } from '../../questions/meeting-filter.inputs.js';
import type { OwnerKind } from '../meetings/meeting-set.js';

/**
 * What meetings are counted by: facets, periods they began in, such periods with something else, and by nothing. The
 * kinds of register.meeting_count.
 */
export type Kind = MeetingFacet | `IN_${Period}` | `${Beside}_IN_${Period}` | 'MEETING';

/** What meetings of a period are counted by: whether they were published in time, or have no days to be counted. */
export type Beside = 'DIRECTION' | 'PUNCTUALITY';

/** How meetings that have a limit were published; all others are counted as UNTIMED. */
export enum Punctuality {
  IN_TIME = 'IN_TIME',
  LATE = 'LATE',
}

/** How meetings are counted by something. */
export interface Grouping {
  /** SQL of `item`: what is the same for all meetings of a group. Lists are taken whole, since many are alike. */
  key: string;
  /** SQL of the values that follow from a key: where there are several, one row each. */
  values: (key: string) => string;
  /** SQL of what a value is sorted by. */
  order: string;
  isId?: true;
  /** Whether keys are so many that counting by them first saves nothing. */
  isManifold?: true;
}

const MONTH = beginning('month', ['DAY', 'MONTH']);
const QUARTER = beginning('quarter', ['DAY', 'MONTH', 'QUARTER']);
const YEAR = beginning('year', ['DAY', 'MONTH', 'QUARTER', 'YEAR']);
const PUNCTUALITY = `CASE WHEN item.days_to_publication IS NULL THEN 'UNTIMED' WHEN item.late THEN 'LATE' ELSE 'IN_TIME' END`;

export const GROUPINGS: Readonly<Record<Exclude<Kind, 'MEETING'>, Grouping>> = {
  TOPIC: words('topic_codes'),
  ORGANISATION: { ...ids('organisation_ids'), isManifold: true },
  ORGANISATION_KIND: words('organisation_kinds'),
  OFFICIAL: ids('official_ids'),
  PUBLIC_BODY: ids('body_ids'),
  DIRECTION: word('direction'),
  CHANNEL: word('channel'),
  ISSUE: ids('issue_ids'),
  COUNTRY: word('country'),
  // As the filter has it: a meeting counts in each year that it took place in, or may have.
  YEAR: {
    key: `ARRAY[date_part('year', item.date)::integer, date_part('year', item.last_day)::integer]`,
    values: (key) => `lpad(generate_series(${key}[1], ${key}[2])::text, 4, '0')`,
    order: 'value',
  },
  IN_MONTH: MONTH,
  IN_QUARTER: QUARTER,
  IN_YEAR: YEAR,
  DIRECTION_IN_MONTH: beside(MONTH, 'item.direction'),
  DIRECTION_IN_QUARTER: beside(QUARTER, 'item.direction'),
  DIRECTION_IN_YEAR: beside(YEAR, 'item.direction'),
  PUNCTUALITY_IN_MONTH: beside(MONTH, PUNCTUALITY),
  PUNCTUALITY_IN_QUARTER: beside(QUARTER, PUNCTUALITY),
  PUNCTUALITY_IN_YEAR: beside(YEAR, PUNCTUALITY),
};

/** What groupings read of a meeting. */
export const COUNTED_COLUMNS = [
  ...[
    'date',
    'last_day',
    'date_precision',
    'direction',
    'channel',
    'country',
    'body_ids',
    'organisation_ids',
  ],
  ...['organisation_kinds', 'official_ids', 'topic_codes', 'issue_ids', 'days_to_publication', 'late'],
] as const;

/** The members of the filter that a facet's values go into. It counts as if they were not given. */
export const OWN_MEMBERS: Readonly<Record<MeetingFacet, readonly (keyof MeetingFilter)[]>> = {
  TOPIC: ['topics'],
  ORGANISATION: ['organisationIds'],
  ORGANISATION_KIND: ['organisationKinds'],
  OFFICIAL: ['officialIds'],
  PUBLIC_BODY: ['publicBodyIds'],
  DIRECTION: ['direction'],
  CHANNEL: ['channel'],
  ISSUE: ['issueIds'],
  COUNTRY: ['country'],
  YEAR: ['dateFrom', 'dateTo'],
};

/** Under which kind the meetings of an owner are counted. */
export const OWNER_KINDS: Readonly<Record<OwnerKind, Kind>> = {
  nobody: 'MEETING',
  organisation: MeetingFacet.ORGANISATION,
  official: MeetingFacet.OFFICIAL,
  publicBody: MeetingFacet.PUBLIC_BODY,
  topic: MeetingFacet.TOPIC,
  issue: MeetingFacet.ISSUE,
};

/** What may have very many meetings: by what those are counted is kept, in register.meeting_count_within. */
export const COUNTED_WITHIN: ReadonlySet<Kind> = new Set([MeetingFacet.PUBLIC_BODY, MeetingFacet.TOPIC]);

/** A value of a filter as counters have it. */
export function asCounted(facet: MeetingFacet, value: string): string {
  if (facet === MeetingFacet.COUNTRY) return value.toUpperCase();
  return GROUPINGS[facet].isId ? value.toLowerCase() : value;
}

function ids(column: string): Grouping {
  return { key: `item.${column}`, values: (key) => `unnest(${key})`, order: 'value', isId: true };
}

function words(column: string): Grouping {
  return { key: `item.${column}`, values: (key) => `unnest(${key})`, order: 'value COLLATE "C"' };
}

function word(column: string): Grouping {
  return { key: `item.${column}`, values: (key) => key, order: 'value COLLATE "C"' };
}

// A month is not guessed for a meeting of which only the year is known.
function beginning(period: string, exactEnough: readonly string[]): Grouping {
  const known = exactEnough.map((precision) => `'${precision}'`).join(', ');
  const first = `date_trunc('${period}', item.date::timestamp)::date`;
  return {
    key: `CASE WHEN item.date_precision IN (${known}) THEN ${first} END`,
    values: (key) => key,
    order: 'value',
  };
}

/** The first day of a period, a space, and something else of the meeting; nothing for a meeting in no such period. */
function beside(period: Grouping, other: string): Grouping {
  return { ...word('direction'), key: `(${period.key})::text || ' ' || ${other}` };
}
