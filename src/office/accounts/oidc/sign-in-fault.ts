import type { Refusal } from '../../../platform/errors/refusal.js';

/** Why somebody was not let in: a code for the audit log, which may know more than the sentence for whoever tried. */
export class SignInFault extends Error {
  constructor(
    readonly why: string,
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(why, options);
    this.name = 'SignInFault';
  }
}
