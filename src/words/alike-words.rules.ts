/** Words shorter than this differ by one letter and are others: an and en. */
const SHORTEST_MISSPELT = 3;

/**
 * Whether two names, as their words, may be the same one spelled in two ways: each word of the shorter is one of the
 * longer, its initial, or the same but for one letter.
 */
export function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const left = [...long];
  return (
    [short, long].every((words) => words.some((word) => word.length >= SHORTEST_MISSPELT)) &&
    // What is the same goes first, so that an initial does not take its place.
    [...short].sort((a, b) => b.length - a.length).every((word) => taken(left, word))
  );
}

function taken(left: string[], word: string): boolean {
  const same = left.indexOf(word);
  const at = same >= 0 ? same : left.findIndex((each) => isAlike(each, word));
  if (at >= 0) left.splice(at, 1);
  return at >= 0;
}

function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  return short.length >= SHORTEST_MISSPELT && differByOne(short, long);
}

// One letter more, or one other letter.
function differByOne(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
