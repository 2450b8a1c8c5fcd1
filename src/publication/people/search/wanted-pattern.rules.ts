import { anyAccentPattern } from '../../../words/search-words.js';

// What begins a line of a text within a document stands behind \n.
const BEGINNING = '(\\m|\\\\[nrt])';
// Middle names and strangers may stand between; what is found is looked at again.
const APART = '.{0,120}';

/**
 * A regular expression of PostgreSQL that finds every text which may say one of the names or addresses: rather too many
 * than too few, since what is found is looked at again. Folding every text first would take ten times as long.
 */
export function patternOf(names: readonly (readonly string[])[], addresses: readonly string[]): string {
  return [...names.flatMap(ofName), ...addresses.map(ofAddress)].join('|');
}

// The two longest words of a name are enough to find few rows that are none of theirs.
function ofName(words: readonly string[]): string[] {
  const longest = [...words].sort((one, other) => other.length - one.length).slice(0, 2);
  const [one = '', other] = longest.map((word) => `${BEGINNING}${anyAccentPattern(word)}[sS]?\\M`);
  return other === undefined ? [one] : [`${one}${APART}${other}`, `${other}${APART}${one}`];
}

function ofAddress(address: string): string {
  return Array.from(address, (sign) => {
    const [lower, upper] = [sign.toLowerCase(), sign.toUpperCase()];
    return lower === upper ? escaped(sign) : `[${lower}${upper}]`;
  }).join('');
}

function escaped(sign: string): string {
  return /[.+*?()[\]{}|^$\\]/.test(sign) ? `\\${sign}` : sign;
}
