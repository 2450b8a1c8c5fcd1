import { MeetingFacet } from '../../../words/query-words.js';
import { Values } from '../../reading/values.js';
import { asCounted, OWN_MEMBERS, OWNER_KINDS } from '../figures/groupings.js';
import { type Walk, walkWhereCommon, type Wanted, WORDS_WORTH_READING } from '../lists/bounded-walk.js';
import type { Order } from '../lists/cursor.rules.js';
import { LATEST_FIRST } from './meeting-orders.js';
import { type MeetingSet, setConditions } from './meeting-set.js';

// To look for so many meetings and sort them costs about as much as to walk through as many.
const SHORT = 5000;
const STEPS = 5000;
// Words lie apart from their meeting.
const STEPS_READING = 1000;
// What a twentieth of all meetings fulfils is found by walking, which takes half as long as to find and sort all of it.
const STEPS_FOR_EACH = 20;

/** How a page of a set is found; undefined when each meeting there is belongs to it. */
export function meetingWalk(set: MeetingSet, order: Order, values: Values): Walk | undefined {
  if (setConditions(set, new Values()).length === 0) return undefined;
  return {
    steps: set.filter.text ? STEPS_READING : STEPS,
    isShort: shortness(set, values),
    isDense: isDense(set, order),
    ...(order.key === 'item.date' ? datesOf(set.filter, values) : { bounds: [], either: undefined }),
  };
}

/** SQL of the latest so many meetings of a set. */
export function latestOf(set: MeetingSet, most: number, values: Values): string {
  const wanted: Wanted = {
    ...{ table: 'meeting', between: [], descending: true, limit: most },
    conditions: setConditions(set, values),
    sorting: 'item.date DESC, item.id DESC',
  };
  const walk = meetingWalk(set, LATEST_FIRST, values);
  if (!walk) return `SELECT * FROM register.meeting AS item ORDER BY ${wanted.sorting} LIMIT ${most}`;
  const steps = set.filter.text ? WORDS_WORTH_READING : most * STEPS_FOR_EACH;
  return walkWhereCommon(wanted, { ...walk, steps });
}

/** Whether a list by date holds all meetings between two dates. */
export function isDense({ owner, filter }: MeetingSet, order: Order): boolean {
  const asked = Object.entries(filter).flatMap(([member, value]) => (value == null ? [] : member));
  const isAboutDates = asked.every((member) => member === 'dateFrom' || member === 'dateTo');
  return order.key === 'item.date' && owner.kind === 'nobody' && isAboutDates;
}

function datesOf(
  { dateFrom, dateTo }: MeetingSet['filter'],
  values: Values,
): Pick<Walk, 'bounds' | 'either'> {
  const bounds = dateTo ? [`item.date <= ${values.add(dateTo)}::date`] : [];
  if (!dateFrom) return { bounds, either: undefined };
  const first = `${values.add(dateFrom)}::date`;
  const others = `item.date < ${first} AND item.last_day > item.date AND item.last_day >= ${first}`;
  return { bounds, either: { most: `item.date >= ${first}`, others } };
}

// Nothing has more meetings than the rarest of what is asked.
function shortness({ owner, filter }: MeetingSet, values: Values): string | undefined {
  if (filter.decisionReference) return 'true';
  const counts = Object.values(MeetingFacet).flatMap((facet) => {
    const [member, ...more] = OWN_MEMBERS[facet];
    const asked = member && more.length === 0 ? filter[member] : undefined;
    return Array.isArray(asked) ? countOf(facet, givenValues(facet, asked, values)) : [];
  });
  if (owner.kind !== 'nobody') counts.push(countOf(OWNER_KINDS[owner.kind], 'ARRAY[owner.id]'));
  return counts.length === 0 ? undefined : `least(${counts.join(', ')}) < ${SHORT}`;
}

function countOf(kind: string, given: string): string {
  return `(SELECT coalesce(sum(held.count), 0) FROM register.meeting_count AS held
             WHERE held.kind = '${kind}' AND held.value = ANY(${given}))`;
}

function givenValues(facet: MeetingFacet, asked: readonly string[], values: Values): string {
  const given = values.add(asked.map((value) => asCounted(facet, value)));
  if (facet !== MeetingFacet.ORGANISATION) return `${given}::text[]`;
  return `ARRAY(SELECT survivor_id::text FROM register.organisation WHERE id = ANY(${given}::uuid[]))`;
}
