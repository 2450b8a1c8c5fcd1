/** What led to a redaction. */
export enum RedactionCause {
  /** Somebody decided it. */
  DECISION = 'DECISION',
  /** The time had passed for which the body names people. */
  PERIOD_PASSED = 'PERIOD_PASSED',
}

/** What the office is told of a name whose time has passed, in place of a decision. */
export const periodPassed = {
  cause: RedactionCause.PERIOD_PASSED,
  decision: 'The period for which names are published has passed',
} as const;
