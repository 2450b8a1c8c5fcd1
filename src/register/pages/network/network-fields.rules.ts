import type { Pair } from '../lists/list-addresses.rules.js';

/** What the fields of the form can show, and what they are named. */
type Offered = Readonly<Record<'publicBodyIds' | 'topics' | 'year', readonly { value: string }[]>>;

/** What is asked, by where the form has it. */
export interface InFields {
  /** What each field shows; empty where it shows nothing. */
  shown: Readonly<Record<keyof Offered, string>>;
  /** What no field has room for. */
  beside: readonly Pair[];
}

/** A field shows one value, of those it offers; all else that is asked goes along beside it. */
export function inFields(narrowing: readonly Pair[], year: string, offered: Offered): InFields {
  const has = (name: keyof Offered, value: string) => offered[name].some((option) => option.value === value);
  const firstOf = (name: 'publicBodyIds' | 'topics', asOffered: (value: string) => string) =>
    narrowing.find((pair) => pair[0] === name && has(name, asOffered(pair[1])));
  const body = firstOf('publicBodyIds', (value) => value.toLowerCase());
  const topic = firstOf('topics', (value) => value);
  const isYearShown = has('year', year);
  const isShown = (pair: Pair) =>
    pair === body || pair === topic || (isYearShown && (pair[0] === 'dateFrom' || pair[0] === 'dateTo'));
  return {
    shown: {
      publicBodyIds: body?.[1].toLowerCase() ?? '',
      topics: topic?.[1] ?? '',
      year: isYearShown ? year : '',
    },
    beside: narrowing.filter((pair) => !isShown(pair)),
  };
}
