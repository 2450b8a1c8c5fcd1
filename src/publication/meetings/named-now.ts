import type { EntityManager } from 'typeorm';
import type { WholeMeeting } from '../../office/meetings/whole-meeting.js';
import { RecordKind } from '../../words/register-words.js';
import { versionsOf } from '../entries/stored-records.js';
import { type PartiesNamed, partiesIn } from '../parties/parties.service.js';
import { publicIdOf } from './meeting-publisher.service.js';

/** Whom the newest public version of a meeting names. */
export async function namedNow(store: EntityManager, whole: WholeMeeting): Promise<PartiesNamed> {
  const newest = (await versionsOf(store, RecordKind.MEETING, publicIdOf(whole))).at(-1);
  return partiesIn(newest ? [newest.record] : []);
}
