/** Whether an Accept header lets JSON be the answer (RFC 9110): the most exact range that fits decides. */
export function acceptsJson(accept: string | undefined): boolean {
  return qualityOf(accept, 'application/json') > 0;
}

/** How welcome a media type is, from 0 to 1. */
export function qualityOf(accept: string | undefined, type: string): number {
  const [main = ''] = type.split('/');
  const ranges = rangesIn(accept);
  const exact = [type, `${main}/*`, '*/*'].map((range) => ranges.get(range));
  return exact.find((quality) => quality !== undefined) ?? 0;
}

/** How welcome a media type is by its own name; undefined when it is not named. */
export function namedQuality(accept: string | undefined, type: string): number | undefined {
  return rangesIn(accept).get(type);
}

function rangesIn(accept = ''): ReadonlyMap<string, number> {
  if (accept.trim() === '') return new Map([['*/*', 1]]);
  // The first of two ranges that are the same counts.
  return new Map(accept.split(',').map(rangeOf).reverse());
}

function rangeOf(text: string): [string, number] {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return [type, Number.isNaN(quality) ? 1 : quality];
}
