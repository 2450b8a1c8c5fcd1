import { IsNull, Not, type EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { PublicBody } from '../bodies/public-body.entity.js';
import { Account } from './account.entity.js';
import { AccountRole } from './account-role.entity.js';
import { accountMessages } from './accounts.messages.js';
import { hasRole, hasRoleSomewhere, requireRole, requireRoleSomewhere, type Actor } from './actor.js';

/** Refuses unless the actor administers every public body that the account has a role in: no body rules another's people. */
export async function requireManager(store: EntityManager, actor: Actor, accountId: string): Promise<void> {
  requireRoleSomewhere(actor, Role.ADMINISTRATOR);
  const held = await store.findBy(AccountRole, { accountId, revokedAt: IsNull() });
  for (const { publicBodyId } of held) requireRole(actor, publicBodyId, Role.ADMINISTRATOR);
}

/** The account itself, or whoever manages it. */
export async function requireSelfOrManager(
  store: EntityManager,
  actor: Actor,
  accountId: string,
): Promise<void> {
  if (actor.accountId !== accountId) await requireManager(store, actor, accountId);
}

/**
 * Whether the actor may know of the account: it is theirs, or has a role in a body that they administer or audit, or
 * an identity provider let it in and nobody gave it a role yet.
 */
export async function maySee(store: EntityManager, actor: Actor, accountId: string): Promise<boolean> {
  if (actor.system || actor.accountId === accountId) return true;
  const held = await store.findBy(AccountRole, { accountId });
  if (held.length === 0) return isNewcomer(store, actor, accountId);
  return held.some(({ publicBodyId }) => hasRole(actor, publicBodyId, Role.ADMINISTRATOR, Role.AUDITOR));
}

async function isNewcomer(store: EntityManager, actor: Actor, id: string): Promise<boolean> {
  if (!hasRoleSomewhere(actor, Role.ADMINISTRATOR, Role.AUDITOR)) return false;
  return store.existsBy(Account, { id, issuer: Not(IsNull()) });
}

/** An account that is there and in use. */
export async function usableAccount(store: EntityManager, id: string): Promise<Account> {
  const account = await store.findOneBy(Account, { id });
  if (!account) throw accountUnknown('/accountId');
  if (account.disabledAt)
    throw new Refusal('CONFLICT', reason(accountMessages.accountDisabled, undefined, '/accountId'));
  return account;
}

export async function requireBody(store: EntityManager, id: string, field: string): Promise<void> {
  if (await store.existsBy(PublicBody, { id })) return;
  throw new Refusal('INVALID', reason(accountMessages.bodyUnknown, undefined, field));
}

export function accountUnknown(field?: string): Refusal {
  return new Refusal('NOT_FOUND', reason(accountMessages.accountUnknown, undefined, field));
}
