import { SetMetadata } from '@nestjs/common';
import { Role } from '../../words/body-words.js';
import { type Actor, hasRoleSomewhere } from './actor.js';
import { type Scope, scopesOfRole } from './scope.js';

/** Who may call an operation at all. The service still asks for the role in the public body that it is about. */
export interface Allowance {
  /** One of these in at least one public body; or any role at all; or an account, even without a role; or nothing. */
  readonly roles: readonly Role[] | 'ANY_ROLE' | 'ACCOUNT' | 'ANYONE';
}

export const ALLOWANCE = Symbol('who may call an operation');
export const SCOPES = Symbol('the token scopes that suffice for an operation');

/** Every root operation of the office carries one of these four; without one the guard refuses everybody. */
export const Allows = (...roles: [Role, ...Role[]]) => SetMetadata(ALLOWANCE, { roles } satisfies Allowance);

/** For what all officials see: whoever holds any role. */
export const AllowsSignedIn = () => SetMetadata(ALLOWANCE, { roles: 'ANY_ROLE' } satisfies Allowance);

/** For one's own account: also those whom an identity provider let in, and nobody gave a role yet. */
export const AllowsAccount = () => SetMetadata(ALLOWANCE, { roles: 'ACCOUNT' } satisfies Allowance);

/** For signing in itself. */
export const AllowsAnyone = () => SetMetadata(ALLOWANCE, { roles: 'ANYONE' } satisfies Allowance);

/** The scopes that let a bearer token change this, where they do not follow from the roles (`PUBLISHER` → `PUBLISH`). */
export const WithinScope = (...scopes: [Scope, ...Scope[]]) => SetMetadata(SCOPES, scopes);

/** Whether the actor's roles, wherever they hold them, are among those that an operation is for. */
export function isAllowed(actor: Actor, { roles }: Allowance): boolean {
  if (roles === 'ACCOUNT' || roles === 'ANYONE') return true;
  return hasRoleSomewhere(actor, ...(roles === 'ANY_ROLE' ? Object.values(Role) : roles));
}

/** Whether a token is meant for changes of this kind; a session is for all of them. */
export function isWithinScope(actor: Actor, { roles }: Allowance, declared?: readonly Scope[]): boolean {
  if (actor.scopes === null) return true;
  const byRole = typeof roles === 'string' ? [] : roles.flatMap((role) => scopesOfRole[role]);
  return (declared ?? byRole).some((scope) => actor.scopes?.has(scope));
}
