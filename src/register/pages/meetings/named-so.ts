import type { Language } from '../../../platform/language/language.js';
import { PartyOrder } from '../../../words/query-words.js';
import { readNamedOfficials } from '../../queries/officials.queries.js';
import { readOrganisations } from '../../queries/organisations.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { OfficialRecord } from '../../records/official.record.js';
import { mainPost } from '../officials/main-post.js';
import { pathOfOfficial, pathOfOrganisation } from '../parties/party-paths.js';
import { askedSearch } from '../../search/search-text.rules.js';
import type { Search } from './asked-search.js';

/** Somebody with a page, who is called what a search looks for. */
export interface NamedSo {
  name: string;
  path: string;
  /** What tells people of one name apart; empty where nothing does. */
  more: string;
}

const MOST = 3;

/** Organisations and officials whose names hold all words of a search; none beyond its first page. */
export async function namedSo(reading: Reading, search: Search, language: Language): Promise<NamedSo[]> {
  const { after, before, filter: asks } = search.input;
  const text = asks.text ?? '';
  if (after || before) return [];
  // What is only left out is nobody's name.
  if (!askedSearch(text, '/filter/text')?.all.length) return [];
  const asked = { filter: { text }, orderBy: PartyOrder.RELEVANCE, first: MOST };
  const [organisations, officials] = await Promise.all([
    readOrganisations(reading, asked),
    readNamedOfficials(reading, asked),
  ]);
  // Officials are found by their posts too.
  const people = officials.edges
    .filter(({ node, highlights }) => node.name !== undefined && highlights.includes(node.name))
    .map(({ node }) => node);
  // However many organisations there are, they leave room for somebody.
  const room = MOST - Math.min(people.length, 1);
  const found = [
    ...organisations.nodes
      .slice(0, room)
      .map(({ id, name }) => ({ name, path: pathOfOrganisation(id), more: '' })),
    ...(await Promise.all(people.map((each) => officialNamed(reading, each, language)))),
  ];
  return found.slice(0, MOST);
}

async function officialNamed(
  reading: Reading,
  { id, name = '', posts }: OfficialRecord,
  language: Language,
): Promise<NamedSo> {
  const held = await mainPost(reading, posts, language);
  const more = [held?.title, held?.body].filter(Boolean).join(', ');
  return { name, path: pathOfOfficial(id), more };
}
