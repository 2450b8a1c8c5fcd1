import { asksNothing, type SearchText } from './search-text.rules.js';
import type { Values } from './values.js';

/** The SQL of what a search text asks of the words of `item`. */
export function wordsCondition(search: SearchText, values: Values): string {
  if (asksNothing(search)) return 'false';
  const has = (term: string): string => `item.search LIKE ${values.add(`%${term}%`)}`;
  return [...search.all.map(has), ...search.none.map((term) => `NOT (${has(term)})`)].join(' AND ');
}
