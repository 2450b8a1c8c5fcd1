import type { ListSearch } from './list-search.js';

export type Pair = readonly [name: string, value: string];

type Asking = Pick<ListSearch, 'path' | 'narrowing' | 'orderBy' | 'usualOrder'>;

/** A path with what is asked there. */
export function asking(path: string, pairs: readonly Pair[]): string {
  if (pairs.length === 0) return path;
  return `${path}?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`;
}

/** The address of a list, from its first page or from another, in Swedish. */
export function addressOfList(search: Asking, page: readonly Pair[] = []): string {
  const { path, narrowing, orderBy, usualOrder } = search;
  const order: Pair[] = orderBy === usualOrder ? [] : [['orderBy', orderBy]];
  return asking(path, [...narrowing, ...order, ...page]);
}

/** The same list with one thing more asked. */
export function withPair<Search extends Asking>(search: Search, pair: Pair): Search {
  return { ...search, narrowing: [...search.narrowing, pair] };
}

/** The same list with one thing less asked. */
export function withoutPair<Search extends Asking>(search: Search, pair: Pair): Search {
  return { ...search, narrowing: search.narrowing.filter((one) => !isSame(one, pair)) };
}

/** Whether it is asked already. */
export function asks({ narrowing }: Asking, pair: Pair): boolean {
  return narrowing.some((one) => isSame(one, pair));
}

function isSame(one: Pair, other: Pair): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
