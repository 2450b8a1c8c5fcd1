/** What came out of a verification in which nothing was found wrong. */
export interface Verdict {
  /** How many entries there are, and the root over them in hex. */
  entries: number;
  root: string;
  /** What was found right, as the end of the sentence "Checked: …". */
  checked: string[];
  /** What could not be checked, in sentences. */
  notes: string[];
}
