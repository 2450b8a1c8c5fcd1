/** An environment variable: what it is for, what holds without it, and how its text is read. */
export interface Variable<T> {
  readonly name: string;
  readonly description: string;
  /** As the README shows it; an empty one means that nothing is set. May name other variables as `$NAME`. */
  readonly fallback: string;
  /** The value of a text; throws the rest of the sentence "NAME …". */
  readonly read: (text: string) => T;
}
