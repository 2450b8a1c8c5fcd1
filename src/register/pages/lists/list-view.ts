import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { ownMember } from '../../../platform/own-member.js';
import { labelOf, type Vocabulary } from '../../../words/vocabulary.js';
import type { ValueCount } from '../../queries/figures/meeting-figures.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { PageInfoRecord } from '../../records/page-info.record.js';
import { askedValue } from '../../searches/search-in-words.js';
import type { Pair } from './list-addresses.rules.js';
import type { Choice } from './list-choices.js';
import type { ListFacet } from './list-facets.js';
import type { ListInput, ListSearch } from './list-search.js';

/** What the page of a list shows. */
export interface ListView<Input extends ListInput = ListInput, Row = unknown> {
  language: Language;
  search: ListSearch<Input>;
  choices: readonly Choice[];
  count: number;
  /** There may be more than `count`. */
  isAtLeast: boolean;
  rows: readonly Row[];
  pageInfo: PageInfoRecord;
  facets: readonly ListFacet[];
}

/** What a list is made of. */
export interface ListMaking<Edge, Row> {
  language: Language;
  found: { edges: readonly Edge[]; pageInfo: PageInfoRecord };
  count: () => Promise<number>;
  /** Whether there may be more than were counted. */
  isAtLeast?: (count: number) => boolean;
  row: (edge: Edge) => Promise<Row>;
  words: ListWords;
  facets: readonly FacetWay[];
}

/** What the parameters of a list are called, and those values that no search among meetings has. */
export interface ListWords {
  labels: Readonly<Record<string, Message>>;
  values?: Readonly<Record<string, Vocabulary>>;
}

/** Something that a list can be narrowed by. */
export interface FacetWay {
  parameter: string;
  counts: () => Promise<readonly ValueCount[]>;
  /** So many values are shown, where there are more. */
  most?: number;
  /** Whether only the latest of what is in the list are counted. */
  isOfLatest?: () => Promise<boolean>;
  /** What asks for a value, where that is more than the parameter. */
  pairs?: (value: string) => readonly Pair[];
}

export async function readList<Input extends ListInput, Edge, Row>(
  reading: Reading,
  search: ListSearch<Input>,
  { language, found, row, words, ...making }: ListMaking<Edge, Row>,
): Promise<ListView<Input, Row>> {
  const speaking = { reading, language, words };
  const [count, rows, facets, choices] = await Promise.all([
    making.count(),
    Promise.all(found.edges.map((edge) => row(edge))),
    Promise.all(making.facets.map((way) => facetBy(way, speaking))),
    Promise.all(search.narrowing.map((pair) => choiceOf(pair, speaking))),
  ]);
  const isAtLeast = making.isAtLeast?.(count) ?? false;
  return { language, search, choices, count, isAtLeast, rows, pageInfo: found.pageInfo, facets };
}

interface Speaking {
  reading: Reading;
  language: Language;
  words: ListWords;
}

async function facetBy(way: FacetWay, speaking: Speaking): Promise<ListFacet> {
  const { parameter, pairs, most = Infinity } = way;
  const [found, isOfLatest = false] = await Promise.all([way.counts(), way.isOfLatest?.()]);
  const values = found.slice(0, most).map(async ({ value, count }) => ({
    label: await told([parameter, value], speaking),
    count,
    pairs: pairs?.(value) ?? [[parameter, value] as const],
  }));
  const isCut = found.length > most;
  return { label: named(parameter, speaking), values: await Promise.all(values), isOfLatest, isCut };
}

async function choiceOf(pair: Pair, speaking: Speaking): Promise<Choice> {
  return { pair, label: named(pair[0], speaking), told: await told(pair, speaking) };
}

function named(parameter: string, { words, language }: Speaking): string {
  const label = ownMember(words.labels, parameter);
  return label ? say(label, language) : parameter;
}

async function told([name, value]: Pair, speaking: Speaking): Promise<string> {
  const vocabulary = ownMember(speaking.words.values ?? {}, name);
  return vocabulary ? labelOf(vocabulary, value, speaking.language) : askedValue(name, value, speaking);
}
