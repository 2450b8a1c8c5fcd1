const MOST_WORDS = 20;

/**
 * Patterns for `' ' || folded(name) LIKE ALL (…)`: every word of a search begins some word of the name, whatever the
 * order, case or accents.
 */
export function beginningsOf(search: string): string[] {
  return foldLetters(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => `% ${word}%`);
}

/** SQL that folds a column as `beginningsOf` folds a search: case and the usual accents gone, hyphens as spaces. */
export function foldedSql(column: string): string {
  return `translate(lower(${column}), '${ACCENTED}', '${PLAIN}')`;
}

function foldLetters(text: string): string {
  return Array.from(text.normalize('NFC').toLowerCase(), (letter) => {
    const at = LETTERS.indexOf(letter);
    return at < 0 ? letter : (PLAIN_LETTERS[at] ?? letter);
  }).join('');
}

const ACCENTED = 'åäáàâãæöóòôõøéèêëíìîïúùûüýÿñçčšžđð-';
const PLAIN = 'aaaaaaaooooooeeeeiiiiuuuuyynccszdd ';
const LETTERS = Array.from(ACCENTED);
const PLAIN_LETTERS = Array.from(PLAIN);
