/** When something first became public, and when it changed last. */
export interface Dates {
  readonly issued: Date | null;
  readonly modified: Date | null;
}

/**
 * Both as they may be told together: nothing became public after it changed last. Where the clock of a server was put back
 * between the two, only the later change tells when it was public at the latest.
 */
export function inOrder({ issued, modified }: Dates): Dates {
  const isLater = issued !== null && modified !== null && issued > modified;
  return { issued: isLater ? modified : issued, modified };
}
