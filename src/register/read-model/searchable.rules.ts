/**
 * A text as it is searched: words of letters and digits in lower case without accents, one space before each word.
 * The same for what is stored and what is asked, so that malmo finds Malmö and a beginning of a word finds the word.
 */
export function searchable(...texts: readonly (string | null | undefined)[]): string {
  const words = texts
    .filter((text) => text !== null && text !== undefined)
    .join(' \n ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[æøœßđðłþı]/g, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.map((word) => ` ${word}`).join('');
}

// Letters that Unicode does not take apart.
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
