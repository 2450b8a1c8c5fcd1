import type { Language } from '../../../platform/language/language.js';
import { countMeetings } from '../../queries/figures/meeting-figures.queries.js';
import { highlightsIn } from '../../queries/meetings/highlights.js';
import { everyMeeting, type MeetingPage } from '../../queries/meetings/meeting-set.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import type { Reading } from '../../reading/reading.js';
import { foundStretches } from '../../search/highlights.rules.js';
import { askedSearch } from '../../search/search-text.rules.js';
import { askedName, askedValue } from '../../searches/search-in-words.js';
import { pathOfBody } from '../parties/party-paths.js';
import { inLanguage } from '../record/record-document.js';
import { type Facet, facetsOf } from './facets.js';
import { lookAround, type NearSearches, type Read } from './near-searches.js';
import type { MeetingRow } from './meeting-rows.js';
import { type NamedSo, namedSo } from './named-so.js';
import type { Search } from './asked-search.js';

/** Something that the search asks, in words. */
export interface Choice {
  name: string;
  value: string;
  /** What is asked, and what for. */
  label: string;
  told: string;
}

/** What the page of meetings shows. */
export interface MeetingsView {
  language: Language;
  search: Search;
  choices: readonly Choice[];
  count: number;
  rows: readonly MeetingRow[];
  pageInfo: MeetingPage['pageInfo'];
  facets: readonly Facet[];
  /** Organisations and officials whose names hold the words of the search. */
  named: readonly NamedSo[];
  /** What is near a search that found nothing; undefined where it found something, or nothing was asked. */
  around: NearSearches | undefined;
}

export async function readMeetingsView(
  reading: Reading,
  search: Search,
  { language, read }: { language: Language; read: Read },
): Promise<MeetingsView> {
  const { filter, page, narrowing } = search;
  const set = { owner: everyMeeting, filter };
  const found = await readMeetings(reading, set, page);
  const [rows, count, facets, choices, named] = await Promise.all([
    rowsOf(reading, found.edges, language),
    countMeetings(reading, set),
    facetsOf(reading, set, language),
    Promise.all(narrowing.map((pair) => choiceOf(reading, pair, language))),
    namedSo(reading, search, language),
  ]);
  const isMissed = count === 0 && narrowing.length > 0;
  const around = isMissed ? await lookAround(reading, search, read) : undefined;
  return { language, search, choices, count, rows, pageInfo: found.pageInfo, facets, named, around };
}

/** Meetings of a page as rows of a list. */
export function rowsOf(
  reading: Reading,
  edges: MeetingPage['edges'],
  language: Language,
): Promise<MeetingRow[]> {
  return Promise.all(edges.map((edge) => rowOf(reading, edge, language)));
}

async function rowOf(
  reading: Reading,
  edge: MeetingPage['edges'][number],
  language: Language,
): Promise<MeetingRow> {
  const body = await bodyOf(reading, edge.node);
  const passages = await highlightsIn(reading, edge);
  const terms = askedSearch(edge.text ?? '', '/filter/text')?.all ?? [];
  return {
    meeting: edge.node,
    body: inLanguage(body.name, language),
    bodyPath: pathOfBody(body.slug),
    passages: passages.map((passage) => foundStretches(passage, terms)),
  };
}

async function choiceOf(
  reading: Reading,
  [name, value]: readonly [string, string],
  language: Language,
): Promise<Choice> {
  const told = await askedValue(name, value, { reading, language });
  return { name, value, label: askedName(name, language), told };
}
