import { groupBy } from '../../../platform/group-by.js';
import { MeetingFacet, type Period } from '../../../words/query-words.js';
import type { Reading } from '../../reading/reading.js';
import { Values } from '../../reading/values.js';
import { askedFirst } from '../lists/page.rules.js';
import { type MeetingSet, nameOf, setConditions } from '../meetings/meeting-set.js';
import { figuresStatement, isKept } from './figures-statement.js';
import type { Figure } from './found-figures.js';
import { type Beside, OWN_MEMBERS } from './groupings.js';

/** How many meetings have a value. */
export interface ValueCount {
  value: string;
  count: number;
}

interface FigureRow extends ValueCount {
  owner_id: string;
  question: number;
}

/** How many meetings a set has. */
export async function countMeetings(reading: Reading, set: MeetingSet): Promise<number> {
  const [all] = await figure(reading, set, { kind: 'MEETING', without: [], most: null });
  return all?.count ?? 0;
}

/**
 * The most frequent values first. What the filter asks of the facet itself is left out, so that a value's count is that
 * of the meetings found when the value is put there.
 */
export async function countFacet(
  reading: Reading,
  set: MeetingSet,
  { by, first }: { by: MeetingFacet; first?: number | null },
): Promise<ValueCount[]> {
  return figure(reading, set, { kind: by, without: OWN_MEMBERS[by], most: askedFirst(first) });
}

/** Whether a number that `countMeetings` gives may be less than there are. */
export function isAtLeast(set: MeetingSet, count: number): boolean {
  return count === set.latest && !isKept(set, { kind: 'MEETING', without: [] });
}

/** Whether a facet is counted of the latest of more meetings. */
export async function isOfLatest(reading: Reading, set: MeetingSet, by: MeetingFacet): Promise<boolean> {
  const without = OWN_MEMBERS[by];
  if (set.latest === undefined || isKept(set, { kind: by, without })) return false;
  const [all] = await figure(reading, set, { kind: 'MEETING', without, most: null });
  return (all?.count ?? 0) >= set.latest;
}

/** By the first day of each period, in order of time. */
export function countTimeline(reading: Reading, set: MeetingSet, by: Period): Promise<ValueCount[]> {
  return figure(reading, set, { kind: `IN_${by}`, without: [], most: null });
}

/** Within each period by something else: `2026-03-01 INBOUND`, in order of time. */
export function countBeside(
  reading: Reading,
  set: MeetingSet,
  { what, by }: { what: Beside; by: Period },
): Promise<ValueCount[]> {
  return figure(reading, set, { kind: `${what}_IN_${by}`, without: [], most: null });
}

/**
 * The most frequent values first, or all in their own order where `most` is null. Of the meetings of the set alone:
 * nothing that its filter asks is left out.
 */
export function countWithin(
  reading: Reading,
  set: MeetingSet,
  { by, most }: { by: MeetingFacet; most: number | null },
): Promise<ValueCount[]> {
  return figure(reading, set, { kind: by, without: [], most });
}

/** Who most often took part in the same meetings. */
export function countMetWith(
  reading: Reading,
  set: MeetingSet,
  { who, first }: { who: 'officials' | 'organisations'; first?: number | null },
): Promise<ValueCount[]> {
  const by = who === 'officials' ? MeetingFacet.OFFICIAL : MeetingFacet.ORGANISATION;
  return countWithin(reading, set, { by, most: askedFirst(first) });
}

// All that is asked of one set takes one statement, and so does the same of many sets that differ in their owner alone.
async function figure(reading: Reading, set: MeetingSet, asked: Figure): Promise<ValueCount[]> {
  // Faults are told to who made them, not to everyone in the same statement.
  setConditions(set, new Values());
  const loader = reading.loader(nameOf('figures', set), (keys) => load(reading, set, keys));
  return (await loader.load(keyOf(set.owner.key, JSON.stringify(asked)))) ?? [];
}

async function load(
  reading: Reading,
  set: MeetingSet,
  keys: readonly string[],
): Promise<Map<string, ValueCount[]>> {
  const asked = keys.map((key) => JSON.parse(key) as [string, string]);
  const owners = [...new Set(asked.map(([owner]) => owner))];
  const questions = [...new Set(asked.map(([, question]) => question))];
  const figures = questions.map((question) => JSON.parse(question) as Figure);
  const { sql, values } = figuresStatement(set, { figures, owners });
  const rows = await reading.query<FigureRow>(sql, values.all);
  return groupBy(rows, (row) => keyOf(row.owner_id, questions[row.question] ?? ''));
}

function keyOf(owner: string, question: string): string {
  return JSON.stringify([owner, question]);
}
