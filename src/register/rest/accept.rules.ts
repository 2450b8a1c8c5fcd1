const JSON_RANGES = ['application/json', 'application/*', '*/*'];

/** Whether an Accept header lets JSON be the answer (RFC 9110): the most exact range that fits decides. */
export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  const ranges = accept.split(',').map(rangeOf);
  for (const range of JSON_RANGES) {
    const found = ranges.find(({ type }) => type === range);
    if (found) return found.quality > 0;
  }
  return false;
}

function rangeOf(text: string): { type: string; quality: number } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { type, quality: Number.isNaN(quality) ? 1 : quality };
}
