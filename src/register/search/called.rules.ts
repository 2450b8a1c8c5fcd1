import { wordsOf } from './fold.rules.js';
import { nearWords } from './near-words.rules.js';
import { type AskedTerm, isLongEnough } from './search-text.rules.js';
import { stemsOf } from './stems.rules.js';

// A shorter ending or beginning of a word says something else than the word: port is no transport.
const SHORTEST_END = 4;
const SHORTEST_BEGIN = 5;

/** The words that some terms ask for. */
export function wordsAsked(terms: readonly AskedTerm[]): string[] {
  return [...new Set(terms.flatMap(({ words }) => words.map(({ word }) => word)))];
}

/**
 * Whether a name holds all of some folded words: in another form, by their beginnings, or written together or apart, so
 * that healthcare is health care.
 */
export function isCalled(name: string, asked: readonly string[]): boolean {
  const words = wordsOf(name);
  return asked.length > 0 && asked.every((each) => holds(words, each));
}

/** The same, and by the last part of its compounds too: vård is in sjukvård. Swedish writes them as one word. */
export function isCalledInSwedish(name: string, asked: readonly string[]): boolean {
  const words = wordsOf(name);
  return asked.length > 0 && asked.every((each) => holds(words, each) || endsOne(words, each));
}

/** How many of some folded words a name holds, be it with a slip of the finger or put together with something else. */
export function nearnessTo(asked: readonly string[]): (name: string) => number {
  const each = asked
    .filter((word) => word.length >= SHORTEST_END)
    .map((word) => ({ word, near: new Set(nearWords(word)) }));
  return (name) => {
    const words = wordsOf(name);
    return each.filter(({ word, near }) => isNear(words, word) || words.some((one) => near.has(one))).length;
  };
}

function isNear(words: readonly string[], asked: string): boolean {
  if (holds(words, asked) || endsOne(words, asked)) return true;
  return words.some((word) => word.length >= SHORTEST_BEGIN && asked.startsWith(word));
}

function holds(words: readonly string[], asked: string): boolean {
  if (isLongEnough(asked) && words.some((_, at) => words.slice(at).join('').startsWith(asked))) return true;
  const stems = stemsOf(asked);
  return words.some((word) => stemsOf(word).some((stem) => stems.includes(stem)));
}

function endsOne(words: readonly string[], asked: string): boolean {
  const ends = [asked, ...stemsOf(asked)].filter((end) => end.length >= SHORTEST_END);
  return words.some((word) => ends.some((end) => word.endsWith(end)));
}
