import { LIMITS } from '../../questions/limits.js';
import type { Values } from '../../reading/values.js';
import { titledQuery, wantedQuery, wholeQuery } from '../../search/search-query.rules.js';
import type { SearchText } from '../../search/search-text.rules.js';
import { matches } from '../../search/text-condition.js';
import { walkWhereCommon, WORDS_WORTH_READING } from './bounded-walk.js';

/** What is searched and in which order of relevance. */
export interface Ranking {
  /** Table of schema register. */
  table: string;
  search: SearchText;
  /** What else is asked of `item`. */
  conditions: readonly string[];
  /** SQL of what is found although its words are not: always the best. */
  exact?: string;
  /** SQL of the order of what is equally relevant, of `item`: columns of one direction. */
  newest: string;
  /** Whether what holds the words and little else is better. */
  shortFirst: boolean;
  /** SQL of a text that sorts as `rank`, a number from 0 to 1, and what comes after it. */
  key: (rank: string) => string;
  /** The revision of the first page: what became public later is left out, so that a walk stays as it began. */
  revision: string | undefined;
}

/**
 * The rows that a ranked list has, as a table with the column `relevance`: of the records found at most as many as
 * `RELEVANCE` reaches, first those that hold every word in titles, names or references. Those are ranked.
 */
export function rankedSource(ranking: Ranking, values: Values): string {
  const { table, search, conditions, newest, exact, key } = ranking;
  const most = LIMITS.relevanceReach;
  const revision = ranking.revision
    ? `${values.add(ranking.revision)}::bigint`
    : '(SELECT seq FROM register.head)';
  const whole = `(${wholeQuery(search)})`;
  const titled = titledQuery(search);
  const best = either(matches('item', `${whole} & (${titled})`, values), exact);
  const rest = matches('item', `${whole} & !(${titled})`, values);
  const others = exact === undefined ? rest : `${rest} AND NOT ${exact}`;
  const walk = { isShort: undefined, bounds: [], either: undefined, isDense: false };
  const some = (condition: string): string => {
    const asked = [condition, ...conditions, `item.seq <= ${revision}`];
    const wanted = {
      ...{ table, sorting: newest, limit: most },
      conditions: asked,
      between: [],
      descending: true,
    };
    return `(${walkWhereCommon(wanted, { ...walk, steps: WORDS_WORTH_READING })})`;
  };
  const words = `${values.add(wantedQuery(search))}::tsquery`;
  const wordsRank = `ts_rank(item.search, ${words}, ${ranking.shortFirst ? 1 : 0})`;
  const rank = exact === undefined ? wordsRank : `CASE WHEN ${exact} THEN 1 ELSE ${wordsRank} END`;
  return `(
    SELECT item.*, ${revision} || ' ' || ${key(rank)} AS relevance
    FROM (${some(best)} UNION ALL ${some(others)} LIMIT ${most}) AS item)`;
}

function either(condition: string, other: string | undefined): string {
  return other === undefined ? condition : `(${condition} OR ${other})`;
}
