import { type EntityManager, In } from 'typeorm';
import { reason, type Reason } from '../../../platform/language/message.js';
import { Official } from '../../bodies/official.entity.js';
import { meetingsMessages } from '../meetings.messages.js';
import { Participant } from '../lines/participant.entity.js';
import type { WholeMeeting } from '../whole-meeting.js';

/**
 * Names on officials' lines that are not theirs: officials are named without a recorded basis, so that somebody else's
 * name there would be published without one. What a line was called when it was published may be said again.
 */
export async function strangeNames(
  store: EntityManager,
  { meeting, participants }: WholeMeeting,
): Promise<Reason[]> {
  const ids = participants.flatMap(({ officialId, name }) => (officialId && name ? [officialId] : []));
  if (ids.length === 0) return [];
  const officials = await store.findBy(Official, { id: In(ids) });
  const before = await store.findBy(Participant, { meetingId: meeting.id, officialId: In(ids) });
  const known = new Set([
    ...officials.map(({ id, name }) => `${id} ${name}`),
    ...before.map(({ officialId, name }) => `${officialId ?? ''} ${name ?? ''}`),
  ]);
  return participants.flatMap(({ officialId, name }, at) =>
    !officialId || !name || known.has(`${officialId} ${name}`)
      ? []
      : [reason(meetingsMessages.officialNamedOtherwise, {}, `/participants/${at}/name`)],
  );
}
