const KNOWN = ['br', 'gzip'] as const;

/** A way of packing what is sent. */
export type Packing = (typeof KNOWN)[number];

/** The ways of packing that an Accept-Encoding header allows, of those we have, the best first. */
export function packingsIn(header: string | undefined): Packing[] {
  const accepted = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim().split(/\s*;\s*/))
    .filter(([, quality = 'q=1']) => Number(quality.slice(2)) > 0)
    .map(([name]) => name);
  return KNOWN.filter((packing) => accepted.includes(packing));
}
