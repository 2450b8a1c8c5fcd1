/** The shortest word that is looked for under other spellings: shorter ones are near everything. */
const SHORTEST = 4;

/** The longest one: it has about 1,300 spellings near it. */
const LONGEST = 24;

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * Every spelling that is one slip away from a folded word: a letter too many, one too few, another one, or two that
 * changed places. None for words that are too short, too long, or in other than Latin letters.
 */
export function nearWords(word: string): string[] {
  if (!/^[a-z]+$/.test(word) || word.length < SHORTEST || word.length > LONGEST) return [];
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    for (const spelling of slipsAt(word, at)) near.add(spelling);
  }
  near.delete(word);
  return [...near];
}

function slipsAt(word: string, at: number): string[] {
  const before = word.slice(0, at);
  const after = word.slice(at);
  const oneTooFew = LETTERS.map((letter) => before + letter + after);
  if (after === '') return oneTooFew;
  const rest = after.slice(1);
  const swapped = before + rest.slice(0, 1) + after.slice(0, 1) + rest.slice(1);
  return [...oneTooFew, ...LETTERS.map((letter) => before + letter + rest), before + rest, swapped];
}
