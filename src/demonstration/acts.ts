/** Something that somebody does at a moment of the demonstration. */
export interface Act {
  at: Date;
  /** Needed later in the same moment, never earlier. */
  does: () => Promise<unknown>;
}
