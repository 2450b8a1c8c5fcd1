import { searchable } from '../read-model/searchable.rules.js';

const LONGEST = 200;
const BEFORE = 60;
const MOST = 5;

/** The texts in which terms of a search were found, the longer ones cut around the first word found. */
export function highlightsOf(texts: readonly (string | undefined)[], terms: readonly string[]): string[] {
  if (terms.length === 0) return [];
  const found = texts.filter(
    (text): text is string => text !== undefined && terms.some((term) => searchable(text).includes(term)),
  );
  return [...new Set(found)].slice(0, MOST).map((text) => passage(text, terms));
}

function passage(text: string, terms: readonly string[]): string {
  if (text.length <= LONGEST) return text;
  const found = firstFound(text, terms);
  const start = wordStart(text, found);
  const end = start + LONGEST >= text.length ? text.length : wordEnd(text, start + LONGEST, found);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}

// The text is folded from each word on, since folding moves positions.
function firstFound(text: string, terms: readonly string[]): number {
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const rest = searchable(text.slice(index, index + LONGEST));
    if (terms.some((term) => rest.startsWith(term))) return index;
  }
  return 0;
}

function wordStart(text: string, found: number): number {
  if (found <= BEFORE) return 0;
  const space = text.indexOf(' ', found - BEFORE);
  return space < 0 || space >= found ? found : space + 1;
}

// What was found stays in, also where no space follows it, as in an address of a page.
function wordEnd(text: string, at: number, found: number): number {
  const end = text.lastIndexOf(' ', at);
  return end <= found ? at : end;
}
