import { MeetingOrder } from '../../../words/query-words.js';
import type { Search } from './asked-search.js';

type Pair = readonly [string, string];

/** What stands behind the address of a search; empty where nothing is asked. */
export function queryOf(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return '';
  return `?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`;
}

/** The address of a search, from its first page or from another. */
export function addressOf({ narrowing, orderBy }: Search, page: readonly Pair[] = []): string {
  const usual = usualOrder(narrowing.some(([name]) => name === 'text'));
  // A ranking without words is by date.
  const asked = orderBy === MeetingOrder.RELEVANCE ? usual : orderBy;
  const order: Pair[] = asked === usual ? [] : [['orderBy', asked]];
  return `/meetings${queryOf([...narrowing, ...order, ...page])}`;
}

/** The same search with more asked. */
export function adding(search: Search, pairs: readonly Pair[]): Search {
  const names = new Set(pairs.filter(([name]) => SINGLE.has(name)).map(([name]) => name));
  return { ...search, narrowing: [...search.narrowing.filter(([name]) => !names.has(name)), ...pairs] };
}

/** The same search with less asked. */
export function removing(search: Search, pairs: readonly Pair[]): Search {
  const isRemoved = ([name, value]: Pair) => pairs.some((pair) => pair[0] === name && pair[1] === value);
  return { ...search, narrowing: search.narrowing.filter((pair) => !isRemoved(pair)) };
}

/** Whether all of it is asked already. */
export function isAsked({ narrowing }: Search, pairs: readonly Pair[]): boolean {
  return pairs.every(([name, value]) => narrowing.some((pair) => pair[0] === name && pair[1] === value));
}

/** Whoever looks for words wants the best match first, everyone else the latest meeting. */
export function usualOrder(looksForWords: boolean): MeetingOrder {
  return looksForWords ? MeetingOrder.RELEVANCE : MeetingOrder.DATE_DESC;
}

// What can be asked for once.
const SINGLE: ReadonlySet<string> = new Set(['text', 'dateFrom', 'dateTo', 'late']);
