import type { MeetingFilter } from '../../questions/meeting-filter.inputs.js';
import { askedIds, askedList, askedText, askedWords } from '../../questions/questions.rules.js';
import type { Values } from '../../reading/values.js';
import { askedSearch } from '../../search/search-text.rules.js';
import { textCondition } from '../../search/text-condition.js';

/** Adds the SQL of what one member of the filter asks of `item`. */
type Condition<T> = (asked: T, values: Values) => string | undefined;

const FIELD = '/filter/';

/** What a filter asks of each meeting. Throws what is wrong with it. */
export function meetingConditions(filter: Readonly<MeetingFilter>, values: Values): string[] {
  const members = Object.keys(conditions) as (keyof MeetingFilter)[];
  return members.flatMap((member) => {
    const asked = filter[member];
    if (asked === null || asked === undefined) return [];
    const condition = conditions[member] as Condition<unknown>;
    return condition(asked, values) ?? [];
  });
}

const conditions: { [Member in keyof MeetingFilter]-?: Condition<NonNullable<MeetingFilter[Member]>> } = {
  text: (text, values) => {
    const search = askedSearch(text, `${FIELD}text`);
    return search && textCondition(search, values, 'meeting');
  },
  // By overlap: a meeting counts on each of its days, and on each day it may have been.
  // Most last a day, and those are found by their date.
  dateFrom: (day, values) => {
    const first = `${values.add(day)}::date`;
    return `(item.date >= ${first} OR item.last_day > item.date AND item.last_day >= ${first})`;
  },
  dateTo: (day, values) => `item.date <= ${values.add(day)}::date`,
  direction: anyOf('direction'),
  initiatedBy: anyOf('initiated_by', 'initiatedBy'),
  channel: anyOf('channel'),
  publicBodyIds: overlap('body_ids', 'uuid', (ids) => askedIds(ids, `${FIELD}publicBodyIds`)),
  organisationIds: (ids, values) => {
    const asked = values.add(askedIds(ids, `${FIELD}organisationIds`));
    return `item.organisation_ids && ARRAY(
      SELECT survivor_id FROM register.organisation WHERE id = ANY(${asked}::uuid[]))`;
  },
  organisationKinds: overlap('organisation_kinds', 'text', (kinds) =>
    askedList(kinds, `${FIELD}organisationKinds`),
  ),
  officialIds: overlap('official_ids', 'uuid', (ids) => askedIds(ids, `${FIELD}officialIds`)),
  topics: overlap('topic_codes', 'text', (codes) => askedWords(codes, `${FIELD}topics`)),
  issueIds: overlap('issue_ids', 'uuid', (ids) => askedIds(ids, `${FIELD}issueIds`)),
  decisionReference: (reference, values) => {
    const asked = askedText(reference, `${FIELD}decisionReference`).trim().toLowerCase();
    return `item.decision_references @> ARRAY[${values.add(asked)}::text]`;
  },
  country: (codes, values) => {
    const asked = askedWords(codes, `${FIELD}country`).map((code) => code.toUpperCase());
    return `item.country = ANY(${values.add(asked)}::text[])`;
  },
  review: anyOf('review'),
  late: is('item.late'),
  hasDocuments: is('item.has_documents'),
  hasWithheld: is('item.has_withheld'),
  hasQualityNotes: is('item.has_quality_notes'),
  corrected: is('(item.corrected_at IS NOT NULL)'),
  changedSince: (moment, values) => `item.changed_at >= ${values.add(moment)}::timestamptz`,
};

function anyOf(column: string, member = column): Condition<readonly string[]> {
  return (asked, values) => `item.${column} = ANY(${values.add(askedList(asked, FIELD + member))}::text[])`;
}

function overlap(
  column: string,
  type: 'uuid' | 'text',
  check: (asked: string[]) => readonly string[],
): Condition<string[]> {
  return (asked, values) => `item.${column} && ${values.add(check(asked))}::${type}[]`;
}

function is(column: string): Condition<boolean> {
  return (asked) => (asked ? column : `NOT ${column}`);
}
