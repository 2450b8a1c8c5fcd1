import type { SelectQueryBuilder } from 'typeorm';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { type Actor, bodiesWhere, hasRole, requireRole } from '../../accounts/actor.js';
import { mayPublish } from '../../meetings/steps/publication.rules.js';
import { isAllowed } from '../../meetings/steps/workflow.rules.js';
import type { ImportLimits } from '../import-order.js';
import { importDeskMessages as texts } from './import-desk.messages.js';
import { ImportOrigin, ImportTask } from './import-words.js';
import type { StartedImport } from './started-import.entity.js';

/** Those who may record meetings may import them as drafts. */
export const HANDING_IN = [Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR, Role.IMPORTER] as const;
const READERS = [Role.PUBLISHER, Role.REGISTRAR, Role.AUDITOR] as const;

/** Narrows a query on `it` to the imports that somebody may see: their own, and all where they review, decide or audit. */
export function onlyVisible(
  query: SelectQueryBuilder<StartedImport>,
  actor: Actor,
): SelectQueryBuilder<StartedImport> {
  if (actor.system) return query.where('true');
  return query.where(
    `(it.public_body_id = ANY (:readable)
      OR it.public_body_id = ANY (:recordable) AND it.account_id = :account)`,
    {
      readable: bodiesWhere(actor, ...READERS),
      recordable: bodiesWhere(actor, ...HANDING_IN),
      account: actor.accountId,
    },
  );
}

/** Refuses those who may look at an import, and not change it. */
export function requireMayWork(actor: Actor, { publicBodyId }: StartedImport): void {
  requireRole(actor, publicBodyId, ...HANDING_IN);
}

/** Whether somebody may make an import public: they publish here, and answer for the names in it. */
function mayMakePublic(actor: Actor, { publicBodyId, origin }: StartedImport): boolean {
  const { PUBLISHER, REGISTRAR } = Role;
  return (
    origin === ImportOrigin.OTHER &&
    hasRole(actor, publicBodyId, PUBLISHER) &&
    hasRole(actor, publicBodyId, REGISTRAR)
  );
}

/** Refuses to publish what goes another way, or needs another pair of eyes. */
export function requireMayPublish(actor: Actor, started: StartedImport, fourEyes: boolean): void {
  if (started.origin === ImportOrigin.OWN) throw new Refusal('INVALID', reason(texts.ownGoesByReview));
  if (!mayMakePublic(actor, started)) throw new Refusal('FORBIDDEN', reason(texts.needsPublisher));
  const isFirst = started.importedAt === null || started.importedBy === actor.accountId;
  if (fourEyes && isFirst) throw new Refusal('INVALID', reason(texts.fourEyes));
}

/** What somebody may do with meetings by an import: what they may do with each of them by hand, and no more. */
export function limitsOf(actor: Actor, started: StartedImport, fourEyes: boolean): ImportLimits {
  const { publicBodyId, task } = started;
  const publishes = task === ImportTask.PUBLISH && mayMakePublic(actor, started);
  const isEditor = hasRole(actor, publicBodyId, Role.PUBLISHER, Role.REGISTRAR);
  return {
    mayChange: ({ state, recordedBy }) => {
      if (state === MeetingState.PUBLISHED) return publishes;
      return isAllowed(state, 'amend') && (isEditor || recordedBy === actor.accountId);
    },
    mayPublish: (lastEditor) => publishes && mayPublish(lastEditor, actor.accountId, fourEyes) === null,
    answersForNames: hasRole(actor, publicBodyId, Role.REGISTRAR),
  };
}
