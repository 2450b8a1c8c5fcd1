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

/** A stretch of a text, and whether it is what was looked for. */
export interface Stretch {
  text: string;
  isFound: boolean;
}

/** A text in stretches, with every word of it that a term finds, or would find in a name, apart. */
export function foundStretches(text: string, terms: readonly AskedTerm[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of wordsFound(text, terms)) {
    if (start > at) stretches.push({ text: text.slice(at, start), isFound: false });
    stretches.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  return at < text.length ? [...stretches, { text: text.slice(at), isFound: false }] : stretches;
}

function wordsFound(text: string, terms: readonly AskedTerm[]): FoundWord[] {
  const passage: Passage = { text, as: 'name' };
  const words = wordsIn(passage);
  const found = new Set<FoundWord>();
  for (const { word, term } of foundIn(passage, terms)) {
    const first = words.findIndex((each) => each === word);
    for (const each of words.slice(first, first + term.words.length)) found.add(each);
  }
  return words.filter((word) => found.has(word));
}

/** The terms that none of the passages holds. */
export function termsMissing(passages: readonly Passage[], terms: readonly AskedTerm[]): AskedTerm[] {
  const missing = new Set(terms);
  for (const passage of passages) {
    if (missing.size === 0) break;
    for (const { term } of foundIn(passage, terms)) missing.delete(term);
  }
  return [...missing];
}

function firstFound(passage: Passage, terms: readonly AskedTerm[]): FoundWord | undefined {
  for (const { word } of foundIn(passage, terms)) return word;
  return undefined;
}

/** A word of a passage with what the database finds it by. */
interface ReadWord extends FoundWord {
  lexemes: readonly string[];
}

// The same as the database finds by `searchVector` and `wholeQuery`.
function* foundIn(
  passage: Passage,
  terms: readonly AskedTerm[],
): Generator<{ word: FoundWord; term: AskedTerm }> {
  const isName = passage.as === 'name';
  const words = wordsIn(passage);
  const mayBegin = beginnersOf(terms, isName);
  for (const [at, word] of words.entries()) {
    if (!mayBegin(word)) continue;
    for (const term of terms) {
      if (isAt(term, words, { at, isName })) yield { word, term };
    }
  }
}

// A passage is looked through for more than one reason.
const read = new WeakMap<Passage, ReadWord[]>();

function wordsIn(passage: Passage): ReadWord[] {
  const known = read.get(passage);
  if (known) return known;
  const words = placedWords(passage.text).map((each) =>
    Object.assign(each, { lexemes: lexemesOf(each.word) }),
  );
  read.set(passage, words);
  return words;
}

type Tell = (word: ReadWord) => boolean;

// The same terms are looked for in all passages of a page.
const beginners = new WeakMap<readonly AskedTerm[], { inNames: Tell; inTexts: Tell }>();

/** Tells at once of most words that no term begins with them. */
function beginnersOf(terms: readonly AskedTerm[], isName: boolean): Tell {
  const known = beginners.get(terms) ?? {
    inNames: beginnersAmong(terms, true),
    inTexts: beginnersAmong(terms, false),
  };
  beginners.set(terms, known);
  return isName ? known.inNames : known.inTexts;
}

function beginnersAmong(terms: readonly AskedTerm[], isName: boolean): Tell {
  const firsts = terms.flatMap(({ words, isOpen }) => words.slice(0, 1).map((each) => ({ ...each, isOpen })));
  const stems = new Set(firsts.flatMap(({ word }) => stemsOf(word)));
  const beginnings = firsts.filter(({ isBeginning, isOpen }) => isBeginning || (isName && isOpen));
  return ({ lexemes }) =>
    lexemes.some((lexeme) => stems.has(lexeme) || beginnings.some(({ word }) => lexeme.startsWith(word)));
}

function isAt(
  { words: asked, isOpen }: AskedTerm,
  words: readonly ReadWord[],
  { at, isName }: { at: number; isName: boolean },
): boolean {
  return asked.every((each, index) => {
    const found = words[at + index];
    const openHere = isOpen && isName && index === asked.length - 1;
    return found !== undefined && isMeant(found, each, openHere);
  });
}

function isMeant({ word: found, lexemes }: ReadWord, asked: AskedWord, isOpen: boolean): boolean {
  const { word, isBeginning } = asked;
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
