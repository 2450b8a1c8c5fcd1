import { OF_NAME, OF_TITLE } from './lexemes.rules.js';
import { type AskedTerm, type AskedWord, isLongEnough, type SearchText } from './search-text.rules.js';
import { nearWords } from './near-words.rules.js';
import { stemsOf } from './stems.rules.js';

/** All that a search text asks, as PostgreSQL reads a tsquery. */
export function wholeQuery({ all, none }: SearchText): string {
  return [...all.map(termQuery), ...none.map((term) => `!${termQuery(term)}`)].join(' & ');
}

/** What is asked for, without what must not occur. */
export function wantedQuery({ all }: SearchText): string {
  return all.map(termQuery).join(' & ');
}

/** Each word that is asked for, wherever it stands in titles, names or references. */
export function titledQuery({ all }: SearchText): string {
  const words = all.flatMap(({ words: each, isOpen }) =>
    each.map((word, index) => either(titleAlternatives(word, isOpen && index === each.length - 1))),
  );
  return words.join(' & ');
}

/** Any of some words as they are, without other forms of them. */
export function anyOf(words: Iterable<string>): string {
  return either([...words].map(quoted));
}

/** Each of some folded words, or where `some` one of them, as a name's own or as the beginning of one; or one slip away. */
export function nearNameQuery(words: readonly string[], some: boolean): string {
  const each = words.map((word) =>
    either([...[word, ...nearWords(word)].map((near) => quoted(OF_NAME + near)), ...beginningsOfName(word)]),
  );
  return each.join(some ? ' | ' : ' & ');
}

function beginningsOfName(word: string): string[] {
  return isLongEnough(word) ? [beginning(OF_NAME + word)] : [];
}

function termQuery({ words, isOpen }: AskedTerm): string {
  const last = words.length - 1;
  const each = words.map((word, index) => either(alternatives(word, isOpen && index === last)));
  return each.length === 1 ? each.join('') : `(${each.join(' <-> ')})`;
}

function alternatives({ word, isBeginning }: AskedWord, isOpen: boolean): string[] {
  if (isBeginning) return [beginning(word)];
  const stems = stemsOf(word).map(quoted);
  return isOpen && isLongEnough(word) ? [...stems, beginning(OF_NAME + word)] : stems;
}

function titleAlternatives(asked: AskedWord, isOpen: boolean): string[] {
  const { word, isBeginning } = asked;
  if (isBeginning) return [beginning(OF_TITLE + word), beginning(OF_NAME + word)];
  const ofName = isOpen && isLongEnough(word) ? beginning(OF_NAME + word) : quoted(OF_NAME + word);
  return [...stemsOf(word).map((stem) => quoted(OF_TITLE + stem)), ofName];
}

// Lexemes hold letters and digits alone, after their sign: there is nothing to escape.
function quoted(lexeme: string): string {
  return `'${lexeme}'`;
}

function beginning(lexeme: string): string {
  return `${quoted(lexeme)}:*`;
}

function either(choices: readonly string[]): string {
  return `(${choices.join(' | ')})`;
}
