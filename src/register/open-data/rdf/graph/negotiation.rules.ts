import { qualityOf } from '../../../rest/accept.rules.js';

/** Something that an Accept header can ask for by one of several names. */
interface Offered {
  readonly accepted: readonly string[];
}

/** What an Accept header likes best (RFC 9110) of what there is; the first where it does not care; undefined: nothing. */
export function negotiated<Choice extends Offered>(
  accept: string | undefined,
  offered: readonly Choice[],
): Choice | undefined {
  const likings = offered.map(({ accepted }) => Math.max(...accepted.map((name) => qualityOf(accept, name))));
  const best = Math.max(...likings);
  return best > 0 ? offered[likings.indexOf(best)] : undefined;
}
