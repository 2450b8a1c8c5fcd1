import type { Language } from '../../../platform/language/language.js';
import { countMeetings, isAtLeast } from '../../queries/figures/meeting-figures.queries.js';
import { highlightsIn } from '../../queries/meetings/highlights.js';
import { everyMeeting, LOOKED_AT, type MeetingPage } from '../../queries/meetings/meeting-set.js';
import { readMeetings } from '../../queries/meetings/meetings.queries.js';
import { bodyOf } from '../../queries/public-bodies.queries.js';
import type { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import type { Reading } from '../../reading/reading.js';
import { foundStretches } from '../../search/highlights.rules.js';
import { askedSearch } from '../../search/search-text.rules.js';
import { searchMessages } from '../../searches/search.messages.js';
import { type ListView, type ListWords, readList } from '../lists/list-view.js';
import { pathOfBody } from '../parties/party-paths.js';
import { inLanguage } from '../record/record-document.js';
import type { Search } from './asked-search.js';
import { facetsOf } from './facets.js';
import type { MeetingRow } from './meeting-rows.js';
import type { NamedSo } from '../named/named.js';
import { namedSo } from '../named/named-so.js';
import { lookAround, type NearSearches, type Read } from './near-searches.js';

/** What the page of meetings shows. */
export interface MeetingsView extends ListView<MeetingsInput, MeetingRow> {
  /** Topics, issues, organisations and officials whose names hold the words of the search. */
  named: readonly NamedSo[];
  /** What is near a search that found nothing; undefined where it found something, or nothing was asked. */
  around: NearSearches | undefined;
}

const WORDS: ListWords = { labels: searchMessages };

export async function readMeetingsView(
  reading: Reading,
  search: Search,
  { language, read }: { language: Language; read: Read },
): Promise<MeetingsView> {
  const { input, narrowing } = search;
  const set = { owner: everyMeeting, filter: input.filter };
  const found = await readMeetings(reading, set, input);
  const counted = { ...set, latest: LOOKED_AT };
  const [view, named] = await Promise.all([
    readList(reading, search, {
      ...{ language, found, words: WORDS },
      count: () => countMeetings(reading, counted),
      isAtLeast: (count) => isAtLeast(counted, count),
      row: (edge) => rowOf(reading, edge, language),
      facets: facetsOf(reading, counted),
    }),
    namedSo(reading, search, language),
  ]);
  const isMissed = view.count === 0 && narrowing.length > 0;
  const around = isMissed ? await lookAround(reading, search, { read, language }) : undefined;
  return { ...view, named, around: around && besides(around, named) };
}

/** What is near, without what stands above it already. */
function besides(around: NearSearches, named: readonly NamedSo[]): NearSearches {
  const paths = new Set(named.map(({ path }) => path));
  return { ...around, named: around.named.filter(({ path }) => !paths.has(path)) };
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
