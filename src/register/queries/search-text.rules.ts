import { searchable } from '../read-model/searchable.rules.js';
import { LIMITS } from './limits.js';
import { queryMessages } from './queries.messages.js';
import { askedText, refuse } from './questions.rules.js';

/** What a search text asks for, each as `searchable` makes it: beginnings of words, and phrases, with a space before. */
export interface SearchText {
  all: string[];
  none: string[];
}

/** Reads words, "phrases" and -without. A text without any word finds nothing, since it asks for nothing that exists. */
export function askedSearch(text: string, field: string): SearchText | undefined {
  const asked = askedText(text.trim(), field);
  if (asked === '') return undefined;
  const search: SearchText = { all: [], none: [] };
  for (const [, minus, phrase, word] of asked.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)) {
    const term = searchable(phrase ?? word);
    if (term !== '') (minus ? search.none : search.all).push(term);
  }
  const found = [...search.all, ...search.none].join('').split(' ').length - 1;
  const max = LIMITS.textWords;
  if (found > max) refuse(queryMessages.tooManyWords, field, { max, found });
  return search;
}

/** Whether anything at all is asked for. */
export function asksNothing({ all, none }: SearchText): boolean {
  return all.length + none.length === 0;
}
