/** What may be destroyed for good. */
export enum DestructionKind {
  /** What was withheld from the public by decision, and what it said. */
  WITHHELD = 'WITHHELD',
  /** Names of people whose publication ended. */
  NAMES = 'NAMES',
  /** All that withdrawn meetings said. */
  WITHDRAWN = 'WITHDRAWN',
  /** Drafts that were never sent to review. */
  DRAFTS = 'DRAFTS',
}

/** How far a destruction is. */
export enum DestructionState {
  REHEARSED = 'REHEARSED',
  DECIDED = 'DECIDED',
  RUNNING = 'RUNNING',
  /** Something is left that could not be destroyed: a registrar lets it go on. */
  FAILED = 'FAILED',
  DONE = 'DONE',
}

/** What became of one line of the list. */
export enum DestructionOutcome {
  DESTROYED = 'DESTROYED',
  /** Somebody changed the meeting after the list was made: it was left alone. */
  CHANGED = 'CHANGED',
  /** Something was wrong with it: it waits until somebody lets the destruction go on. */
  FAILED = 'FAILED',
}
