import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as english } from 'stemmer';

/**
 * What a folded word is found by whatever its ending: its stem in Swedish and in English, since nobody says which of
 * the two a text is in. Each once.
 */
export function stemsOf(word: string): readonly string[] {
  const known = cache.get(word);
  if (known) return known;
  const stems = distinct(made(word));
  // Registers say the same words again and again; what is rare is not worth remembering.
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(word, stems);
  return stems;
}

const MOST_KEPT = 20_000;
const cache = new Map<string, readonly string[]>();

function made(word: string): string[] {
  // Only Latin letters have endings that the stemmers know.
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  return [swedish(word), swedish(indefinite(word)), english(word)];
}

/** A Swedish word without an ending that the stemmer leaves: skolan is skola, mötet is möt, digitalt is digital. */
function indefinite(word: string): string {
  const ending = ENDINGS.find((each) => each.test(word));
  return ending ? word.replace(ending, '') : word;
}

const ENDINGS: readonly RegExp[] = [
  // Not the ending of kvalitet, frihet or internet.
  /(?<=.{3,})(?<!h|it|iet|intern|mark|targ)ets?$/,
  /(?<=.{4,}[ai])ns?$/,
  /(?<=.{3,}e)nas?$/,
  /(?<=.{3,}(?:al|ell|isk|iv|ig))t$/,
];

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
