import type { Language } from '../../../platform/language/language.js';
import { countMeetings, isAtLeast } from '../../queries/figures/meeting-figures.queries.js';
import { everyMeeting, LOOKED_AT } from '../../queries/meetings/meeting-set.js';
import { otherWords } from '../../queries/meetings/other-words.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { Search } from './asked-search.js';
import type { NamedSo } from '../named/named.js';
import { nearlyNamedSo } from '../named/named-so.js';
import { type Pair, withoutPairs, withPairs } from '../lists/list-addresses.rules.js';

/** A search near one that found nothing, and how many meetings it finds: one or more. */
export interface NearSearch {
  search: Search;
  count: number;
  isAtLeast: boolean;
}

/** What helps somebody whose search found nothing. */
export interface NearSearches {
  /** Words that no meeting holds. */
  unknown: readonly string[];
  /** The same with other words: those that may have been meant, and each of the known ones alone. */
  words: readonly (NearSearch & { text: string })[];
  /** Topics and issues that are called nearly so, or something of it. */
  named: readonly NamedSo[];
  /** The same without one of the choices. */
  without: readonly (NearSearch & { pair: Pair })[];
}

/** Reads a search from what its address asks. */
export type Read = (query: URLSearchParams) => Search;

// Each of them is counted.
const MOST_CHOICES = 6;

/** Looks around a search that found nothing. */
export async function lookAround(
  reading: Reading,
  search: Search,
  { read, language }: { read: Read; language: Language },
): Promise<NearSearches> {
  const { text } = search.input.filter;
  const asked = text ? await otherWords(reading, text) : { unknown: [], instead: [] };
  const named = text ? await nearlyNamedSo(reading, text, language) : [];
  const [words, without] = await Promise.all([
    Promise.all(asked.instead.map((text) => withText(reading, search, { text, read }))),
    Promise.all(othersThan(search).map((pair) => withoutPair(reading, search, { pair, read }))),
  ]);
  return { unknown: asked.unknown, words: present(words), named, without: present(without) };
}

// A choice that is the only one leaves everything.
function othersThan({ narrowing }: Search): readonly Pair[] {
  return narrowing.length > 1 ? narrowing.slice(0, MOST_CHOICES) : [];
}

// Where the other choices leave nothing, the words are looked for alone.
async function withText(
  reading: Reading,
  search: Search,
  { text, read }: { text: string; read: Read },
): Promise<(NearSearch & { text: string }) | undefined> {
  const same = await counted(reading, withPairs(search, [['text', text]]).narrowing, read);
  const near = same ?? (await counted(reading, [['text', text]], read));
  return near && { ...near, text };
}

async function withoutPair(
  reading: Reading,
  search: Search,
  { pair, read }: { pair: Pair; read: Read },
): Promise<(NearSearch & { pair: Pair }) | undefined> {
  const near = await counted(reading, withoutPairs(search, [pair]).narrowing, read);
  return near && { ...near, pair };
}

async function counted(
  reading: Reading,
  narrowing: Search['narrowing'],
  read: Read,
): Promise<NearSearch | undefined> {
  const search = read(new URLSearchParams(narrowing.map(([name, value]) => [name, value])));
  const set = { owner: everyMeeting, filter: search.input.filter, latest: LOOKED_AT };
  const count = await countMeetings(reading, set);
  return count > 0 ? { search, count, isAtLeast: isAtLeast(set, count) } : undefined;
}

function present<T>(found: readonly (T | undefined)[]): T[] {
  return found.filter((each) => each !== undefined);
}
