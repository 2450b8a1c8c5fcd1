import { foldLetters } from '../../../words/search-words.js';

/** Whom somebody asks about, in all the ways that they may be written. */
export interface Wanted {
  /** Names, each as its words without case and accents: Andersson, Anna is Anna Andersson. */
  names: readonly (readonly string[])[];
  /** Addresses and user names, in lower case. */
  addresses: readonly string[];
  /** The accounts and officials that are them. */
  ids: readonly string[];
}

/** Where a text says somebody: as much of it as tells what it says. */
export interface Saying {
  text: string;
  from: number;
  to: number;
}

// An initial or a middle name may stand between.
const STRANGERS_BETWEEN = 2;
const LONGEST_WHOLE = 300;
const AROUND = 120;

/** The words of a name. */
export function wordsOf(name: string): string[] {
  return tokensOf(name).map(({ word }) => word);
}

/** Whether a name has all the words of one that is wanted, in any order. */
export function isNamed(name: string, wanted: Wanted): boolean {
  const words = wordsOf(name);
  return wanted.names.some((each) => each.every((word) => words.includes(word)));
}

/** Where a text says somebody; null where it does not. */
export function sayingIn(text: string, wanted: Wanted): Saying | null {
  const address = placeOfAddress(text, wanted);
  if (address) return address;
  const tokens = tokensOf(text);
  for (const words of wanted.names) {
    const found = placeOfName(tokens, words);
    if (found) return { text, ...found };
  }
  return null;
}

/** As much of a text as tells what it says of somebody. */
export function excerptOf({ text, from, to }: Saying): string {
  if (text.length <= LONGEST_WHOLE) return text;
  const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)];
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}

interface Token {
  word: string;
  from: number;
  to: number;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: foldLetters(word),
    from: index,
    to: index + word.length,
  }));
}

function placeOfName(tokens: readonly Token[], words: readonly string[]): Omit<Saying, 'text'> | null {
  const reach = words.length + STRANGERS_BETWEEN;
  for (const [at, { word, from }] of tokens.entries()) {
    if (!words.some((wanted) => isSame(word, wanted))) continue;
    const near = tokens.slice(at, at + reach);
    const places = words.map((wanted) => near.findIndex((token) => isSame(token.word, wanted)));
    if (places.includes(-1)) continue;
    return { from, to: near[Math.max(...places)]?.to ?? from };
  }
  return null;
}

// Annas is what belongs to Anna.
function isSame(word: string, wanted: string): boolean {
  return word === wanted || word === `${wanted}s`;
}

function placeOfAddress(text: string, { addresses, ids }: Wanted): Saying | null {
  const lower = text.toLowerCase();
  for (const address of [...addresses, ...ids]) {
    const from = placeOf(lower, address);
    if (from >= 0) return { text, from, to: from + address.length };
  }
  return null;
}

// anna@example.se is not in joanna@example.sewers.
function placeOf(text: string, address: string): number {
  for (let from = text.indexOf(address); from >= 0; from = text.indexOf(address, from + 1)) {
    const before = text.slice(Math.max(0, from - 1), from);
    const after = text.slice(from + address.length, from + address.length + 2);
    if (!/[\p{L}\p{N}._%+-]/u.test(before) && !/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(after)) return from;
  }
  return -1;
}
