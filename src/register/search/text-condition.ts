import type { Values } from '../reading/values.js';
import { wholeQuery } from './search-query.rules.js';
import { asksNothing, type SearchText } from './search-text.rules.js';

/** The SQL of what a search text asks of the words of `item`, a row of a table of schema register. */
export function textCondition(search: SearchText, values: Values, table: string): string {
  if (asksNothing(search)) return 'false';
  if (search.all.length > 0) return matches('item', wholeQuery(search), values);
  // An index cannot find what lacks a word, but it finds what holds one.
  const unwanted = search.none.map((term) => wholeQuery({ all: [term], none: [] })).join(' | ');
  return `NOT EXISTS (
    SELECT FROM register.${table} AS unwanted
    WHERE unwanted.id = item.id AND ${matches('unwanted', unwanted, values)})`;
}

/**
 * The SQL of what a row has to hold. The query is hidden from the planner, which otherwise reads all vectors of a table
 * one by one for a common word: it does not know how far away they lie.
 */
export function matches(row: string, query: string, values: Values): string {
  return `${row}.search @@ (SELECT ${values.add(query)}::tsquery)`;
}
