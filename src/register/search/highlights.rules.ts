import { type FoundWord, placedWords } from './fold.rules.js';
import { lexemesOf } from './lexemes.rules.js';
import type { Passage } from './passages.rules.js';
import { type AskedTerm, type AskedWord, isLongEnough } from './search-text.rules.js';
import { stemsOf } from './stems.rules.js';

const LONGEST = 200;
const BEFORE = 60;

/** A record with many passages shows so many of them. */
export const MOST_HIGHLIGHTS = 5;

/** The texts in which terms of a search were found, the longer ones cut around the first word found. */
export function highlightsOf(
  passages: readonly Passage[],
  terms: readonly AskedTerm[],
  most = MOST_HIGHLIGHTS,
): string[] {
  const found = new Set<string>();
  for (const passage of passages) {
    if (found.size >= most) break;
    const first = firstFound(passage, terms);
    if (first) found.add(around(passage.text, first));
  }
  return [...found];
}

/** The terms that none of the passages holds. */
export function termsMissing(passages: readonly Passage[], terms: readonly AskedTerm[]): AskedTerm[] {
  return terms.filter((term) => passages.every((passage) => firstFound(passage, [term]) === undefined));
}

// The same as the database finds by `searchVector` and `wholeQuery`.
function firstFound({ text, as }: Passage, terms: readonly AskedTerm[]): FoundWord | undefined {
  const words = placedWords(text);
  return words.find((_, at) => terms.some((term) => isAt(term, words, { at, as })));
}

function isAt(
  { words: asked, isOpen }: AskedTerm,
  words: readonly FoundWord[],
  { at, as }: { at: number; as: Passage['as'] },
): boolean {
  return asked.every((each, index) => {
    const found = words[at + index];
    const openHere = isOpen && as === 'name' && index === asked.length - 1;
    return found !== undefined && isMeant(found.word, each, openHere);
  });
}

function isMeant(found: string, { word, isBeginning }: AskedWord, isOpen: boolean): boolean {
  const lexemes = lexemesOf(found);
  if (isBeginning) return lexemes.some((lexeme) => lexeme.startsWith(word));
  if (isOpen && isLongEnough(word) && found.startsWith(word)) return true;
  return stemsOf(word).some((stem) => lexemes.includes(stem));
}

function around(text: string, { start: found, end: foundEnd }: FoundWord): string {
  if (text.length <= LONGEST) return text;
  const start = wordStart(text, found);
  const end = start + LONGEST >= text.length ? text.length : wordEnd(text, start + LONGEST, foundEnd);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}

function wordStart(text: string, found: number): number {
  if (found <= BEFORE) return 0;
  const space = text.indexOf(' ', found - BEFORE);
  return space < 0 || space >= found ? found : space + 1;
}

// What was found stays in, also where no space follows it, as in an address of a page. No sign is cut in two.
function wordEnd(text: string, at: number, foundEnd: number): number {
  const space = text.lastIndexOf(' ', at);
  if (space >= foundEnd) return space;
  const end = Math.max(at, foundEnd);
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end;
}
