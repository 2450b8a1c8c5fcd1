const figures = new Intl.NumberFormat('en');

/** A number as people read it. */
export function count(number: number): string {
  return figures.format(number);
}

/** A size as people read it. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
