import { LIMITS } from '../questions/limits.js';
import { queryMessages } from '../questions/question.messages.js';
import { askedText, refuse } from '../questions/questions.rules.js';
import { cutWord, folded } from './fold.rules.js';
import { SHORTEST_BEGINNING } from './lexemes.rules.js';

/** A word that is asked for, folded; with a star: the beginning of one. */
export interface AskedWord {
  word: string;
  isBeginning: boolean;
}

/** Words that are asked for one after the other. */
export interface AskedTerm {
  words: AskedWord[];
  /** Whether beginnings of names and references will do for the last word: not in quotes. */
  isOpen: boolean;
}

/** What a search text asks for: all of these, and none of those. */
export interface SearchText {
  all: AskedTerm[];
  none: AskedTerm[];
}

/**
 * Reads words, "phrases", -without and beginnings*. A word with signs in it, such as RVL-2026, is a phrase. A text
 * without any word finds nothing, since it asks for nothing that exists; undefined for one that is blank.
 */
export function askedSearch(text: string, field: string): SearchText | undefined {
  const asked = askedText(text.replace(/\s+/g, ' ').trim(), field);
  if (asked === '') return undefined;
  const terms = Array.from(asked.replace(QUOTES, '"').matchAll(TERMS), askedTerm);
  const meant = terms.filter(({ words }) => words.length > 0);
  const found = meant.reduce((sum, { words }) => sum + words.length, 0);
  const max = LIMITS.textWords;
  if (found > max) refuse(queryMessages.tooManyWords, field, { max, found });
  return {
    all: meant.filter(({ isUnwanted }) => !isUnwanted),
    none: meant.filter(({ isUnwanted }) => isUnwanted),
  };
}

/** Whether anything at all is asked for. */
export function asksNothing({ all, none }: SearchText): boolean {
  return all.length + none.length === 0;
}

// As people and their telephones write them.
const QUOTES = /[“”„‟«»″]/gu;
// What comes before a quotation mark ends there; one without a partner goes to the end.
const TERMS = /([-\u2212]?)(?:"([^"]*)"?|([^\s"]+))/gu;
const WORDS = /([\p{L}\p{N}]+)(\*?)/gu;

function askedTerm([, minus, phrase, word]: RegExpMatchArray): AskedTerm & { isUnwanted: boolean } {
  const isUnwanted = minus !== '';
  // What is left out is left out for the word itself, not for whatever begins like it.
  const isOpen = phrase === undefined && !isUnwanted;
  return { words: askedWords(phrase ?? word ?? ''), isOpen, isUnwanted };
}

function askedWords(text: string): AskedWord[] {
  return Array.from(folded(text).matchAll(WORDS), ([, word = '', star]) => ({
    word: cutWord(word),
    isBeginning: star === '*' && isLongEnough(word),
  }));
}

/** Whether beginnings like this one are looked for. */
export function isLongEnough(word: string): boolean {
  return Array.from(word).length >= SHORTEST_BEGINNING;
}
