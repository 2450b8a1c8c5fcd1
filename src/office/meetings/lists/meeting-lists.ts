import { type EntityManager, type EntityTarget, In } from 'typeorm';
import { groupBy } from '../../../platform/group-by.js';

import { Ask } from '../lines/ask.entity.js';
import { DecisionReference } from '../lines/decision-reference.entity.js';
import { Document } from '../lines/document.entity.js';
import { Gift } from '../lines/gift.entity.js';
import type { MeetingLine } from '../lines/meeting-line.entity.js';
import type { Meeting } from '../meeting.entity.js';
import { Participant } from '../lines/participant.entity.js';
import type { MeetingLists, WholeMeeting } from '../whole-meeting.js';

/** The name of a list of a meeting. */
export type ListName = keyof MeetingLists;

/** Of which kind the lines of each list are. */
export const LINES = {
  participants: Participant,
  asks: Ask,
  decisionReferences: DecisionReference,
  documents: Document,
  gifts: Gift,
} as const;

export const LIST_NAMES = Object.keys(LINES) as ListName[];

/** Adds to each meeting its lists: one statement a list, however many meetings. */
export async function wholeMeetings(
  store: EntityManager,
  meetings: readonly Meeting[],
): Promise<WholeMeeting[]> {
  const ids = meetings.map(({ id }) => id);
  const participants = await linesOf(store, Participant, ids);
  const asks = await linesOf(store, Ask, ids);
  const decisionReferences = await linesOf(store, DecisionReference, ids);
  const documents = await linesOf(store, Document, ids);
  const gifts = await linesOf(store, Gift, ids);
  return meetings.map((meeting) => ({
    meeting,
    participants: participants.get(meeting.id) ?? [],
    asks: asks.get(meeting.id) ?? [],
    decisionReferences: decisionReferences.get(meeting.id) ?? [],
    documents: documents.get(meeting.id) ?? [],
    gifts: gifts.get(meeting.id) ?? [],
  }));
}

/** The lines of one kind of many meetings, by meeting, each list in its order. */
async function linesOf<Line extends MeetingLine>(
  store: EntityManager,
  type: EntityTarget<Line>,
  meetingIds: readonly string[],
): Promise<Map<string, Line[]>> {
  const lines = await store
    .createQueryBuilder(type, 'line')
    .where({ meetingId: In([...meetingIds]) })
    .orderBy('line.position')
    .getMany();
  return groupBy(lines, ({ meetingId }) => meetingId);
}

/** Writes the lists again, those of them that changed. */
export async function keepLists(
  store: EntityManager,
  whole: WholeMeeting,
  changed: readonly ListName[],
): Promise<void> {
  for (const name of changed) {
    const type: EntityTarget<MeetingLine> = LINES[name];
    await store.delete(type, { meetingId: whole.meeting.id });
    if (whole[name].length > 0) await store.insert(type, whole[name]);
  }
}
