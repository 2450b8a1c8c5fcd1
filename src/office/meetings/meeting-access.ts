import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { type Actor, bodiesWhere, hasRole, requireRole } from '../accounts/actor.js';
import { requireVersion } from '../changes/expected-version.js';
import { wholeMeetings } from './lists/meeting-lists.js';
import { Meeting } from './meeting.entity.js';
import { meetingsMessages } from './meetings.messages.js';
import type { WholeMeeting } from './whole-meeting.js';

/** Those who read every meeting of a body; recorders read their own and those of the officials they act for. */
const READERS = [Role.PUBLISHER, Role.REGISTRAR, Role.AUDITOR] as const;
const KNOWING = [Role.REGISTRAR, Role.AUDITOR] as const;
const RECORDERS = [Role.RECORDER, Role.IMPORTER] as const;

/** Loads and locks a meeting for a change; to who may not see it, it does not exist. */
export async function meetingToChange(
  store: EntityManager,
  actor: Actor,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<WholeMeeting> {
  const meeting = await onlyVisible(store.createQueryBuilder(Meeting, 'meeting'), actor)
    .andWhere('meeting.id = :id', { id })
    .setLock('for_no_key_update')
    .getOne();
  if (!meeting) throw new Refusal('NOT_FOUND', reason(meetingsMessages.meetingUnknown));
  await requireVersion(store, meeting, expectedVersion);
  const [whole] = await wholeMeetings(store, [meeting]);
  if (!whole) throw new Error(`Meeting ${id} has no content`);
  return whole;
}

/** Refuses unless the actor may write in this meeting: recorders in their own, publishers and registrars in all. */
export function requireWriter(actor: Actor, { meeting, participants }: WholeMeeting): void {
  const { publicBodyId } = meeting;
  if (hasRole(actor, publicBodyId, Role.PUBLISHER, Role.REGISTRAR)) return;
  requireRole(actor, publicBodyId, ...RECORDERS);
  const own = meeting.steps.recordedBy === actor.accountId;
  const forOfficial = participants.some(({ officialId }) => officialId && actor.officialIds.has(officialId));
  if (!own && !forOfficial) throw new Refusal('NOT_FOUND', reason(meetingsMessages.meetingUnknown));
}

/** Whether somebody is told what a body withholds from the public: whoever decides about it, or audits that. */
export function knowsWithheld(actor: Actor, publicBodyId: string): boolean {
  return actor.system || hasRole(actor, publicBodyId, ...KNOWING);
}

/** The bodies of which somebody is told what is withheld; for the value of `knowing` in `isOpenSql`. */
export function bodiesKnown(actor: Actor): string[] {
  return bodiesWhere(actor, ...KNOWING);
}

/**
 * SQL: whether somebody may be told one of the fields of `meeting`, or of a line of it. What may not be told is not
 * found by it either: who finds it has been told.
 */
export function isOpenSql(knowing: string, fields: readonly string[], line = 'NULL'): string {
  const names = fields.map((field) => `'${field}'`).join(', ');
  return `(meeting.public_body_id = ANY (${knowing}) OR NOT EXISTS (SELECT FROM office.redaction AS withheld
    WHERE withheld.meeting_id = meeting.id AND withheld.lifted_at IS NULL AND withheld.field IN (${names})
      AND withheld.item_id IS NOT DISTINCT FROM ${line}))`;
}

/** The fields that say which organisation was there, or for whom. */
export const PARTY_FIELDS = ['organisationId', 'organisationName', 'onBehalfOfId', 'onBehalfOfName'];

/** Narrows a query on `meeting` to what the actor may see. */
export function onlyVisible(query: SelectQueryBuilder<Meeting>, actor: Actor): SelectQueryBuilder<Meeting> {
  if (actor.system) return query.where('true');
  return query.where(
    `(meeting.public_body_id = ANY(:readable) OR meeting.public_body_id = ANY(:recordable) AND
      (meeting.recorded_by = :account OR EXISTS (SELECT FROM office.participant AS ours
         WHERE ours.meeting_id = meeting.id AND ours.official_id = ANY(:officials))))`,
    {
      readable: bodiesWhere(actor, ...READERS),
      recordable: bodiesWhere(actor, ...RECORDERS),
      account: actor.accountId,
      officials: [...actor.officialIds],
    },
  );
}
