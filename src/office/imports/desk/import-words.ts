/** Whose register a file is of. */
export enum ImportOrigin {
  /** The body's own notes: they go the way of everything recorded here. */
  OWN = 'OWN',
  /** A register that was kept, and reviewed, elsewhere or before. */
  OTHER = 'OTHER',
}

/** What can be asked of an import. */
export enum ImportTask {
  TRY = 'TRY',
  IMPORT = 'IMPORT',
  PUBLISH = 'PUBLISH',
  DISCARD = 'DISCARD',
}

/** How far the last task has come; OPEN when nothing was asked for yet. */
export enum ImportState {
  OPEN = 'OPEN',
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
