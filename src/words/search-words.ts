import { normalForm } from './normal-form.js';

const MOST_WORDS = 20;

/** The most characters that anything searched for has: no name is longer, and longer texts cost a database seconds. */
export const LONGEST_SOUGHT = 300;

/** Whether a text is longer than all that could be found by it; counted as the database counts. */
export function isTooLongToSeek(text: string): boolean {
  return text.length > LONGEST_SOUGHT && Array.from(text).length > LONGEST_SOUGHT;
}

// What is searched begins with a space.
const NOTHING = '';

/**
 * Patterns for `' ' || folded(name) LIKE ALL (…)`: every word of a search begins some word of the name, whatever the
 * order, case or accents.
 * Null when nothing is asked for; a search of punctuation alone finds nothing, as does one longer than any name.
 */
export function beginningsOf(search: string | null | undefined): string[] | null {
  if (!search?.trim()) return null;
  if (isTooLongToSeek(search)) return [NOTHING];
  const words = foldLetters(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  return words.length === 0 ? [NOTHING] : words.map((word) => `% ${word}%`);
}

/** SQL that folds a column as `beginningsOf` folds a search: case and the usual accents gone, hyphens as spaces. */
export function foldedSql(column: string): string {
  return `translate(lower(${column}), '${ACCENTED}', '${PLAIN}')`;
}

/** A text without case and the usual accents, hyphens as spaces: as `foldedSql` folds a column. */
export function foldLetters(text: string): string {
  return Array.from(normalForm(text, 'NFC').toLowerCase(), (letter) => {
    const at = LETTERS.indexOf(letter);
    return at < 0 ? letter : (PLAIN_LETTERS[at] ?? letter);
  }).join('');
}

/** A regular expression of PostgreSQL for a folded word: each letter in both cases, with any accent or none. */
export function anyAccentPattern(word: string): string {
  return Array.from(word, (letter) => {
    const written = [letter, ...LETTERS.filter((_accented, at) => PLAIN_LETTERS[at] === letter)];
    return `[${[...new Set(written.flatMap((one) => [one, one.toUpperCase()]))].join('')}]`;
  }).join('');
}

const ACCENTED = 'åäáàâãæöóòôõøéèêëíìîïúùûüýÿñçčšžđð-';
const PLAIN = 'aaaaaaaooooooeeeeiiiiuuuuyynccszdd ';
const LETTERS = Array.from(ACCENTED);
const PLAIN_LETTERS = Array.from(PLAIN);
