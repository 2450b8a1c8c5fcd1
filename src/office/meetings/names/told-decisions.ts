import type { EntityManager } from 'typeorm';
import type { Reason } from '../../../platform/language/message.js';
import { Participant } from '../lines/participant.entity.js';
import { toldNames } from './told-names.js';
import type { WholeMeeting } from '../whole-meeting.js';

/**
 * Public texts of a meeting from another register that say a name which a registrar here decided not to publish. Which
 * other names its texts say was answered for where it comes from.
 */
export function toldDecisions(store: EntityManager, whole: WholeMeeting): Promise<Reason[]> {
  const participants = whole.participants.map((line) =>
    line.decidedAt === null ? Object.assign(new Participant(), line, { name: null, officialId: null }) : line,
  );
  return toldNames(store, { ...whole, participants });
}
