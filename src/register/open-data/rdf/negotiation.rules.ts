/** Something that an Accept header can ask for by one of several names. */
interface Offered {
  readonly accepted: readonly string[];
}

/** What an Accept header likes best (RFC 9110) of what there is; the first where it does not care; undefined: nothing. */
export function negotiated<Choice extends Offered>(
  accept: string | undefined,
  offered: readonly Choice[],
): Choice | undefined {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').slice(0, MOST_RANGES).map(rangeOf);
  const liked = offered.map((choice) => ({ choice, liking: likingOf(choice, ranges) }));
  const best = Math.max(...liked.map(({ liking }) => liking));
  return best > 0 ? liked.find(({ liking }) => liking === best)?.choice : undefined;
}

const MOST_RANGES = 50;

interface Range {
  readonly type: string;
  readonly quality: number;
}

// The most exact range that fits decides.
function likingOf({ accepted }: Offered, ranges: readonly Range[]): number {
  const likings = accepted.map((name) => {
    const [kind = ''] = name.split('/');
    const fitting = [name, `${kind}/*`, '*/*'].map((type) => ranges.find((range) => range.type === type));
    return fitting.find((range) => range !== undefined)?.quality ?? 0;
  });
  return Math.max(...likings);
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { type, quality: Number.isNaN(quality) ? 1 : quality };
}
