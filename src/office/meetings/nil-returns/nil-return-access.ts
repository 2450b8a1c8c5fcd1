import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { type Actor, hasRole, requireRole } from '../../accounts/actor.js';
import { meetingsMessages } from '../meetings.messages.js';

/** Whose month it is that somebody reports; an imported return may name no post, and so no official. */
export interface Reported {
  publicBodyId: string;
  officialId: string | null;
}

/** Refuses those who may not say, or take back, that there was nothing: a recorder does for their own officials alone. */
export function requireReporter(actor: Actor, reported: Reported): void {
  requireRole(actor, reported.publicBodyId, Role.RECORDER, Role.PUBLISHER, Role.REGISTRAR);
  if (!mayReport(actor, reported)) throw new Refusal('FORBIDDEN', reason(meetingsMessages.notYourOfficial));
}

export function mayReport(actor: Actor, { publicBodyId, officialId }: Reported): boolean {
  if (hasRole(actor, publicBodyId, Role.PUBLISHER, Role.REGISTRAR)) return true;
  const isTheirs = officialId !== null && actor.officialIds.has(officialId);
  return isTheirs && hasRole(actor, publicBodyId, Role.RECORDER);
}
