import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { type Message, reason, type Reason } from '../../platform/language/message.js';
import { Official } from '../bodies/official.entity.js';
import { Post } from '../bodies/post.entity.js';
import { Issue } from '../issues/issue.entity.js';
import { topicFaults } from '../issues/issue-parts.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Meeting } from './meeting.entity.js';
import { meetingsMessages } from './meetings.messages.js';
import type { WholeMeeting } from './whole-meeting.js';

/** An id, and where in the input it stands. */
interface Pointed {
  id: string;
  field: string;
}

/** Refuses ids of what does not exist, all at once, and finds the post that an official held that day. */
export async function checkReferences(store: EntityManager, whole: WholeMeeting): Promise<void> {
  const { meeting, participants } = whole;
  const organisations = [...at(participants, 'organisationId'), ...at(participants, 'onBehalfOfId')];
  const faults = [
    ...(await unknown(store, Organisation, organisations, meetingsMessages.organisationUnknown)),
    ...(await unknown(store, Official, at(participants, 'officialId'), meetingsMessages.officialUnknown)),
    ...(await unknown(store, Issue, issuesOf(whole), meetingsMessages.issueUnknown)),
    ...(await unknown(store, Meeting, linksOf(meeting), meetingsMessages.meetingUnknown)),
    ...(await unknownTopics(store, meeting)),
    ...(await choosePosts(store, whole)),
  ];
  if (faults.length > 0) throw new Refusal('INVALID', ...faults);
}

function at(
  participants: WholeMeeting['participants'],
  member: 'officialId' | 'organisationId' | 'onBehalfOfId',
) {
  return participants.flatMap((participant, place): Pointed[] => {
    const id = participant[member];
    return id ? [{ id, field: `/participants/${place}/${member}` }] : [];
  });
}

function issuesOf({ meeting, asks }: WholeMeeting): Pointed[] {
  return [
    ...meeting.issueIds.map((id, place) => ({ id, field: `/issueIds/${place}` })),
    ...asks.flatMap(({ issueId }, place) =>
      issueId ? [{ id: issueId, field: `/asks/${place}/issueId` }] : [],
    ),
  ];
}

function linksOf({ linkedMeetingIds }: Meeting): Pointed[] {
  return linkedMeetingIds.map((id, place) => ({ id, field: `/linkedMeetingIds/${place}` }));
}

async function unknown<T extends ObjectLiteral & { id: string }>(
  store: EntityManager,
  type: EntityTarget<T>,
  pointed: readonly Pointed[],
  message: Message,
): Promise<Reason[]> {
  if (pointed.length === 0) return [];
  const found = await store
    .createQueryBuilder(type, 'it')
    .select('it.id', 'id')
    .where({ id: In(pointed.map(({ id }) => id)) })
    .getRawMany<{ id: string }>();
  const known = new Set(found.map(({ id }) => id));
  return pointed.filter(({ id }) => !known.has(id)).map(({ field }) => reason(message, {}, field));
}

async function unknownTopics(store: EntityManager, meeting: Meeting): Promise<Reason[]> {
  const { id, publicBodyId, topicCodes } = meeting;
  if (topicCodes.length === 0) return [];
  const before = await store.findOne(Meeting, { where: { id }, select: { id: true, topicCodes: true } });
  return topicFaults(store, publicBodyId, topicCodes, new Set(before?.topicCodes));
}

async function choosePosts(store: EntityManager, { meeting, participants }: WholeMeeting): Promise<Reason[]> {
  const officialIds = participants.flatMap(({ officialId }) => officialId ?? []);
  if (officialIds.length === 0) return [];
  const posts = await store.findBy(Post, { officialId: In(officialIds) });
  return participants.flatMap((participant, place) => {
    const own = posts.filter(({ officialId }) => officialId === participant.officialId);
    if (participant.postId) {
      return own.some(({ id }) => id === participant.postId)
        ? []
        : [reason(meetingsMessages.postUnknown, {}, `/participants/${place}/postId`)];
    }
    participant.postId = postThatDay(own, meeting)?.id ?? null;
    return [];
  });
}

/** The post held on the meeting's day, one in the meeting's own body before others. */
function postThatDay(posts: readonly Post[], { date, publicBodyId }: Meeting): Post | undefined {
  const held = posts.filter(({ from, to }) => !date || ((!from || from <= date) && (!to || to >= date)));
  return held.find((post) => post.publicBodyId === publicBodyId) ?? held[0];
}
