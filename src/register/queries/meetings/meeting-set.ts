import type { MeetingFilter } from '../../questions/meeting-filter.inputs.js';
import type { Values } from '../../reading/values.js';
import type { Edge, Page } from '../../records/connections.record.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import { NOBODY } from '../lists/pages.js';
import { meetingConditions } from './meeting-conditions.js';

/** Whose meetings are meant. */
export type OwnerKind = 'nobody' | 'organisation' | 'official' | 'publicBody' | 'topic' | 'issue';

/** A set of meetings: those of an owner that a filter finds. */
export interface MeetingSet {
  owner: { kind: OwnerKind; key: string };
  filter: Readonly<MeetingFilter>;
  /** Figures that no counter holds are counted of so many of them, the latest ones. All of them where it is not given. */
  latest?: number;
}

/** Of so many meetings, the latest ones, pages count what would be too much to keep, and to count at each revision. */
export const LOOKED_AT = 10_000;

/** A meeting of a page with the text that it was searched by. */
export interface MeetingEdge extends Edge<MeetingRecord> {
  text: string | undefined;
}

/** A page of meetings with the set that it is a page of. */
export interface MeetingPage extends Page<MeetingRecord> {
  edges: MeetingEdge[];
  set: MeetingSet;
}

export const everyMeeting: MeetingSet['owner'] = { kind: 'nobody', key: NOBODY };

/** What asks the same of every owner has the same name, so that it is asked by one statement. */
export function nameOf(question: string, set: MeetingSet, details: unknown = null): string {
  return `${question} ${JSON.stringify([set.owner.kind, set.filter, set.latest, details])}`;
}

/** The conditions of a set; the SQL calls the meeting `item` and its owner `owner.id`. */
export function setConditions({ owner, filter }: MeetingSet, values: Values): string[] {
  return [...belongs[owner.kind], ...meetingConditions(filter, values)];
}

const belongs: Readonly<Record<OwnerKind, string[]>> = {
  nobody: [],
  organisation: ['item.organisation_ids @> ARRAY[owner.id::uuid]'],
  official: ['item.official_ids @> ARRAY[owner.id::uuid]'],
  publicBody: ['item.body_ids @> ARRAY[owner.id::uuid]'],
  topic: ['item.topic_codes @> ARRAY[owner.id]'],
  issue: ['item.issue_ids @> ARRAY[owner.id::uuid]'],
};
