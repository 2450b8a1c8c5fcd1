/** What led to a redaction. Where nobody decided it, there is no decision to tell. */
export enum RedactionCause {
  /** Somebody decided it. */
  DECISION = 'DECISION',
  /** The time had passed for which the body names people. */
  PERIOD_PASSED = 'PERIOD_PASSED',
  /** A correction withholds what an older version still said. */
  CORRECTED = 'CORRECTED',
  /** The official may not be named any more. */
  PROTECTED = 'PROTECTED',
}

/** Why something is withheld: the recorded decision, or what led to it by itself. */
export type Why = { cause: RedactionCause.DECISION; decision: string } | { cause: Unasked; decision: null };

/** What leads to a redaction without anybody's decision about it. */
export type Unasked = Exclude<RedactionCause, RedactionCause.DECISION>;

export function decidedBy(decision: string): Why {
  return { cause: RedactionCause.DECISION, decision };
}

export function ledTo(cause: Unasked): Why {
  return { cause, decision: null };
}
