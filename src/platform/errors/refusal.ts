import type { Reason } from '../language/message.js';

export type RefusalCode =
  | 'INVALID'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'OBSTACLES'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE';

/** The only error for what a caller can cause: a code for programs and reasons for people. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly reasons: readonly Reason[];

  constructor(code: RefusalCode, ...reasons: Reason[]) {
    super(`${code}: ${reasons.map(({ message }) => message.code).join(', ')}`);
    this.name = 'Refusal';
    this.code = code;
    this.reasons = reasons;
  }
}

/** The HTTP status that tells a refusal. */
export const STATUS_OF: Readonly<Record<RefusalCode, number>> = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  OBSTACLES: 422,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};
