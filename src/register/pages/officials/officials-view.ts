import type { Language } from '../../../platform/language/language.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { heldCount } from '../../queries/figures/held-counts.queries.js';
import { countNamedByBody, readNamedOfficials } from '../../queries/officials.queries.js';
import type { OfficialsInput } from '../../questions/list.inputs.js';
import type { Reading } from '../../reading/reading.js';
import type { OfficialRecord } from '../../records/official.record.js';
import type { ListSearch } from '../lists/list-search.js';
import { type ListView, type ListWords, readList } from '../lists/list-view.js';
import { type MainPost, mainPost } from './main-post.js';
import { officialsMessages as texts } from './officials.messages.js';

/** An official as a row of a list. */
export interface OfficialRow {
  id: string;
  name: string;
  held: MainPost | undefined;
  meetings: number;
}

/** What the page of officials shows. */
export type OfficialsView = ListView<OfficialsInput, OfficialRow>;

const WORDS: ListWords = {
  labels: { text: texts.text, publicBodyIds: texts.body, activeOn: texts.activeOn },
};

export async function readOfficialsView(
  reading: Reading,
  search: ListSearch<OfficialsInput>,
  language: Language,
): Promise<OfficialsView> {
  const { filter } = search.input;
  const found = await readNamedOfficials(reading, search.input);
  return readList(reading, search, {
    ...{ language, found, words: WORDS },
    count: found.count,
    row: ({ node }) => rowOf(reading, node, language),
    facets: [{ parameter: 'publicBodyIds', counts: () => countNamedByBody(reading, filter) }],
  });
}

async function rowOf(
  reading: Reading,
  { id, name = '', posts }: OfficialRecord,
  language: Language,
): Promise<OfficialRow> {
  const [held, meetings] = await Promise.all([
    mainPost(reading, posts, language),
    heldCount(reading, MeetingFacet.OFFICIAL, id),
  ]);
  return { id, name, held, meetings };
}
