/** The source does not answer right now, or broke off: asking again later may well succeed. */
export class SourceAway extends Error {
  constructor(
    message: string,
    /** After how many seconds the source wants to be asked again, if it said so. */
    readonly retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** What the source says does not fit what it said before, or what it signed. Nothing of it goes into the copy. */
export class Misfit extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** The source does not know the place in its log where the copy ends. It may only lag behind; if not, it is another register now. */
export class CursorAhead extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
