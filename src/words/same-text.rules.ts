import type { Json } from './json.js';

/** A shorter text says nothing by itself and would be found everywhere. */
const SHORTEST_TEXT = 4;
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}\p{M}]/u;
/** What may follow a whole word: nothing of a word, or the genitive, as in "Linds förslag", "EU:s" and "Lind's". */
const WORD_IS_OVER = /^(?:['’:]?s)?(?![\p{L}\p{N}\p{M}])/u;

/** The value, where it is a text long enough to be recognised elsewhere. */
export function recognisable(value: Json): string[] {
  return typeof value === 'string' && value.length >= SHORTEST_TEXT ? [value] : [];
}

/** Whether a value is a text that says one of the texts, as a whole or within more: in words of its own, not inside one. */
export function says(value: Json, texts: ReadonlySet<string>): boolean {
  return typeof value === 'string' && [...texts].some((text) => standsIn(value, text));
}

function standsIn(value: string, text: string): boolean {
  for (let at = value.indexOf(text); at >= 0; at = value.indexOf(text, at + 1))
    if (isByItself(value, at, text)) return true;
  return false;
}

function isByItself(value: string, at: number, text: string): boolean {
  const isBegun = BEGINS_WITH_WORD.test(text) && ENDS_IN_WORD.test(value.slice(0, at));
  const isOver = !ENDS_IN_WORD.test(text) || WORD_IS_OVER.test(value.slice(at + text.length));
  return !isBegun && isOver;
}
