import type { EntityManager } from 'typeorm';
import { Role } from '../../../words/body-words.js';
import { type Actor, bodiesWhere } from '../../accounts/actor.js';
import { onlyVisible } from '../../meetings/meeting-access.js';
import { Meeting } from '../../meetings/meeting.entity.js';
import { CalendarLink } from './calendar-link.entity.js';

/** What became of an event: the meeting only if this person may see it. */
export interface KnownEvent {
  link: CalendarLink;
  meeting: Meeting | null;
}

const WORKING = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.IMPORTER] as const;
// Of one series a body has as many meetings as it has times.
const MOST = 5000;

/** What became of events, in the bodies where the actor records or reviews. */
export async function knownEvents(
  store: EntityManager,
  actor: Actor,
  uidHashes: readonly Buffer[],
): Promise<KnownEvent[]> {
  const found = store
    .createQueryBuilder(CalendarLink, 'link')
    .where('link.uid_hash = ANY (:uidHashes)', { uidHashes })
    .orderBy('link.meeting_id');
  if (!actor.system) {
    found.andWhere('link.public_body_id = ANY (:bodies)', { bodies: bodiesWhere(actor, ...WORKING) });
  }
  const links = await found.limit(MOST).getMany();
  const visible = await onlyVisible(store.createQueryBuilder(Meeting, 'meeting'), actor)
    .andWhere('meeting.id = ANY (:ids)', { ids: links.map(({ meetingId }) => meetingId) })
    .getMany();
  const meetings = new Map(visible.map((meeting) => [meeting.id, meeting]));
  return links.map((link) => ({ link, meeting: meetings.get(link.meetingId) ?? null }));
}
