import { SetMetadata } from '@nestjs/common';
import type { Role } from '../../words/body-words.js';
import type { Scope } from './scope.js';

/** Who may call an operation at all. The service still asks for the role in the public body that it is about. */
export interface Allowance {
  /** One of these, in at least one public body; `SIGNED_IN` is everyone with an account. */
  readonly roles: readonly Role[] | 'SIGNED_IN';
}

export const ALLOWANCE = Symbol('who may call an operation');
export const SCOPES = Symbol('the token scopes that suffice for an operation');

/** Every root operation of the office carries this or `@AllowsSignedIn()`; without one the guard refuses everybody. */
export const Allows = (...roles: [Role, ...Role[]]) => SetMetadata(ALLOWANCE, { roles } satisfies Allowance);

export const AllowsSignedIn = () => SetMetadata(ALLOWANCE, { roles: 'SIGNED_IN' } satisfies Allowance);

/** The scopes that let a bearer token change this, where they do not follow from the roles (`PUBLISHER` → `PUBLISH`). */
export const WithinScope = (...scopes: [Scope, ...Scope[]]) => SetMetadata(SCOPES, scopes);
