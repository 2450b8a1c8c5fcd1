import type { Values } from '../queries/values.js';
import { wholeQuery } from './search-query.rules.js';
import { asksNothing, type SearchText } from './search-text.rules.js';

/** The SQL of what a search text asks of the words of `item`, a row of a table of schema register. */
export function textCondition(search: SearchText, values: Values, table: string): string {
  if (asksNothing(search)) return 'false';
  if (search.all.length > 0) return `item.search @@ ${values.add(wholeQuery(search))}::tsquery`;
  // An index cannot find what lacks a word, but it finds what holds one.
  const unwanted = values.add(wholeQuery({ all: search.none, none: [] }).replaceAll(' & ', ' | '));
  return `NOT EXISTS (
    SELECT FROM register.${table} AS unwanted
    WHERE unwanted.id = item.id AND unwanted.search @@ ${unwanted}::tsquery)`;
}
