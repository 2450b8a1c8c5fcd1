import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { type Actor, hasRoleSomewhere, requireRoleSomewhere } from '../accounts/actor.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { type Mergeable, mergedAlready } from './merge.rules.js';
import { Organisation } from './organisation.entity.js';
import { organisationsMessages } from './organisations.messages.js';

/** Who may record organisations. They belong to no body: a role in any one is enough. */
export const MAY_RECORD = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.IMPORTER] as const;

/** Refuses those who may not amend this organisation: what is public is for publishers and registrars. */
export async function requireMayAmend(
  store: EntityManager,
  actor: Actor,
  organisation: Organisation,
): Promise<void> {
  requireRoleSomewhere(actor, ...MAY_RECORD);
  if (hasRoleSomewhere(actor, Role.PUBLISHER, Role.REGISTRAR)) return;
  const isOwn = organisation.recordedBy !== null && organisation.recordedBy === actor.accountId;
  if (isOwn && !(await isNamedPublicly(store, organisation.id))) return;
  throw new Refusal('FORBIDDEN', reason(organisationsMessages.notYours));
}

/** Refuses a change of an organisation that another one stands for. */
export async function refuseIfMerged(store: EntityManager, organisation: Organisation): Promise<void> {
  if (organisation.mergedIntoId !== null)
    refuseIfAny(mergedAlready(await mergeable(store, organisation), '/id'));
}

/** Two decisions at once on which organisations are the same could make a circle, or contradict each other. */
export async function oneDecisionAtATime(store: EntityManager): Promise<void> {
  await store.query(`SELECT pg_advisory_xact_lock(hashtext('office merges of organisations'))`);
}

/** An organisation together with the one that stands for it. */
export async function mergeable(store: EntityManager, organisation: Organisation): Promise<Mergeable> {
  const { id, name, mergedIntoId } = organisation;
  const survivor = mergedIntoId === null ? null : await store.findOneBy(Organisation, { id: mergedIntoId });
  return { id, name, mergedIntoId, survivor };
}

/** Whether a published meeting names it: then it is in the public register too. */
export async function isNamedPublicly(store: EntityManager, id: string): Promise<boolean> {
  const [row] = await store.query<{ named: boolean }[]>(
    `SELECT EXISTS (
       SELECT 1 FROM office.participant JOIN office.meeting ON meeting.id = participant.meeting_id
        WHERE (participant.organisation_id = $1 OR participant.on_behalf_of_id = $1)
          AND meeting.published_at IS NOT NULL) AS named`,
    [id],
  );
  return row?.named === true;
}
