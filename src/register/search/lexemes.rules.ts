import { stemsOf } from './stems.rules.js';

/**
 * How words stand in a vector. A plain lexeme is a word or a stem; `^` begins a word of a name or a reference, so that
 * beginnings find these alone; `+` begins what stands in a title.
 */
export const OF_NAME = '^';
export const OF_TITLE = '+';

/** The shortest beginning of a word that is looked for: shorter ones would find nearly everything. */
export const SHORTEST_BEGINNING = 3;

/** The word itself, for beginnings of words, and its stems. */
export function lexemesOf(word: string): readonly string[] {
  const stems = stemsOf(word);
  return stems.includes(word) ? stems : [word, ...stems];
}
