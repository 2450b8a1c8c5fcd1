/**
 * What a process knows of the register's revision. Moments are numbers that only grow; what was asked before a doubt
 * arose says nothing afterwards.
 */
export interface Knowledge {
  readonly revision: string | undefined;
  /** When the question was sent that gave the revision, in milliseconds. */
  readonly asked: number;
  /** Doubts that were raised so far. */
  readonly doubts: number;
  /** Doubts that had been raised when that question was sent. */
  readonly doubtsAsked: number;
}

/** A question to the database, as it was sent. */
export interface Asking {
  readonly at: number;
  readonly doubts: number;
}

export const NOTHING_KNOWN: Knowledge = { revision: undefined, asked: -Infinity, doubts: 0, doubtsAsked: 0 };

/** Something may have become public. */
export function doubted(knowledge: Knowledge): Knowledge {
  return { ...knowledge, doubts: knowledge.doubts + 1 };
}

export function askingNow({ doubts }: Knowledge, at: number): Asking {
  return { at, doubts };
}

/** Of answers that come in another order than their questions were sent, the newest question counts. */
export function learnt(knowledge: Knowledge, asking: Asking, revision: string): Knowledge {
  if (asking.at < knowledge.asked) return knowledge;
  return { ...knowledge, revision, asked: asking.at, doubtsAsked: asking.doubts };
}

/** The revision that holds now; undefined when that cannot be known. */
export function revisionAt(knowledge: Knowledge, now: number, longest: number): string | undefined {
  const { revision, asked, doubts, doubtsAsked } = knowledge;
  return doubts === doubtsAsked && now - asked <= longest ? revision : undefined;
}

/** Whether somebody has to ask at once. */
export function isDoubted({ doubts, doubtsAsked }: Knowledge): boolean {
  return doubts !== doubtsAsked;
}
