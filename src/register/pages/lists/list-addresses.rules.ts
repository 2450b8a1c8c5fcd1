import type { Language } from '../../../platform/language/language.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { ListSearch } from './list-search.js';

export type Pair = readonly [name: string, value: string];

type Asking = Pick<ListSearch, 'path' | 'narrowing' | 'once' | 'orderBy' | 'usualOrder'>;

/** The best match first, in every list. */
export const RANKED = 'RELEVANCE';

/** A path with what is asked there. */
export function asking(path: string, pairs: readonly Pair[]): string {
  if (pairs.length === 0) return path;
  return `${path}?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`;
}

/** The address of a list, from its first page or from another, in Swedish. */
export function addressOfList(search: Asking, page: readonly Pair[] = []): string {
  const { path, narrowing, orderBy, usualOrder } = search;
  const looksForWords = narrowing.some(([name]) => name === 'text');
  const usual = orderOf(undefined, { looksForWords, usualOrder });
  const asked = orderOf(orderBy, { looksForWords, usualOrder });
  return asking(path, [...narrowing, ...(asked === usual ? [] : [['orderBy', asked] as const]), ...page]);
}

/** Whoever looks for words wants the best match first; without words there is none. */
export function orderOf(
  wanted: string | null | undefined,
  { looksForWords, usualOrder }: { looksForWords: boolean; usualOrder: string },
): string {
  const usual = looksForWords ? RANKED : usualOrder;
  return wanted && wanted !== RANKED ? wanted : usual;
}

/** The same list with more asked. */
export function withPairs<Search extends Asking>(search: Search, pairs: readonly Pair[]): Search {
  const replaced = new Set(pairs.map(([name]) => name).filter((name) => search.once.has(name)));
  return {
    ...search,
    narrowing: [...search.narrowing.filter(([name]) => !replaced.has(name)), ...pairs],
  };
}

/** The same list with less asked. */
export function withoutPairs<Search extends Asking>(search: Search, pairs: readonly Pair[]): Search {
  return { ...search, narrowing: search.narrowing.filter((one) => !pairs.some((pair) => isSame(one, pair))) };
}

/** Whether all of it is asked already. */
export function asks({ narrowing }: Asking, pairs: readonly Pair[]): boolean {
  return pairs.every((pair) => narrowing.some((one) => isSame(one, pair)));
}

/** Where a question to the public API can be tried. */
export function tryingOut(question: { query: string; variables: object }, language: Language): string {
  return asking(pathIn(language, '/explorer'), [
    ['query', question.query],
    ['variables', JSON.stringify(question.variables)],
  ]);
}

function isSame(one: Pair, other: Pair): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
