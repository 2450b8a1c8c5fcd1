import type { Reason } from '../../../platform/language/message.js';
import type { Json } from '../../../words/json.js';
import type { ProblemCode } from './problems.js';

/** What an answer tells beside the problem itself. */
export interface ProblemDetails {
  readonly headers?: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, Json>>;
}

/** A problem of the open data API alone, for which there is no refusal. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly reason: Reason,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}
