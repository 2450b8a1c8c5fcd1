import { normalForm } from '../../words/normal-form.js';

/** A word of a text as it is compared, and where it stands in the text as people wrote it. */
export interface FoundWord {
  word: string;
  start: number;
  end: number;
}

const ASCII = /^[ -~\n\r\t]*$/;

// Letters that Unicode does not take apart, and the sigma that only differs at the end of a word.
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
  ς: 'σ',
};

/**
 * A text without case and accents: å is a, é is e, ß is ss. What cannot be seen inside a word is gone. The same for
 * what is stored and what is asked. Letter by letter: a part of a text is folded as the whole is.
 */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return normalForm(text.replaceAll('\u200b', ' '), 'NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[æøœßđðłþıς]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The words of letters and digits in a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  return Array.from(folded(text).matchAll(WORD), ([word]) => cutWord(word));
}

/** The same words, each with its place in the text. */
export function placedWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  let open: FoundWord | undefined;
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    for (const part of foldedCharacter(character)) {
      if (!LETTER.test(part)) open = undefined;
      else if (open) open.word += part;
      else found.push((open = { word: part, start, end: at }));
      if (open) open.end = at;
    }
  }
  for (const each of found) each.word = cutWord(each.word);
  return found;
}

/** As much of a word as is compared: no word that people use is longer, and PostgreSQL takes no more than 2,046 bytes. */
export function cutWord(word: string): string {
  return word.length <= LONGEST ? word : Array.from(word).slice(0, LONGEST).join('');
}

const LONGEST = 80;
const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

function foldedCharacter(character: string): string {
  return common[character.charCodeAt(0)] ?? folded(character);
}

// Most letters of most texts.
const common: readonly string[] = Array.from({ length: 0x250 }, (_, code) =>
  folded(String.fromCharCode(code)),
);
