/** The values of a statement, kept apart from its text. */
export class Values {
  readonly all: unknown[] = [];

  /** Adds one; its place in the text. */
  add(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}
