import type { Language } from '../../../platform/language/language.js';
import { PartyOrder } from '../../../words/query-words.js';
import { readNamedOfficials } from '../../queries/officials.queries.js';
import { readOrganisations } from '../../queries/organisations.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { OfficialRecord } from '../../records/official.record.js';
import { mainPost } from '../officials/main-post.js';
import { pathOfOfficial, pathOfOrganisation } from '../parties/party-paths.js';
import { wordsAsked } from '../../search/called.rules.js';
import { askedSearch } from '../../search/search-text.rules.js';
import type { Search } from '../meetings/asked-search.js';
import type { NamedSo } from './named.js';
import { issuesCalled, issuesNearly } from './named-issues.js';
import { topicsCalled, topicsNear } from './named-topics.js';

const MOST = 3;
// Each is looked for in names.
const MOST_WORDS = 6;

/** Topics, issues, organisations and officials whose names hold all words of a search; none beyond its first page. */
export async function namedSo(reading: Reading, search: Search, language: Language): Promise<NamedSo[]> {
  const { after, before, filter: asks } = search.input;
  const text = asks.text ?? '';
  if (after || before) return [];
  // What is only left out is nobody's name.
  const asked = askedNames(text);
  if (asked.length === 0) return [];
  const found = await Promise.all([
    topicsCalled(reading, asked, language),
    issuesCalled(reading, { text, asked }, language),
    partiesCalled(reading, text, language),
  ]);
  return found.flat();
}

/** Topics and issues that are called nearly what a text asks for, or something of it. */
export async function nearlyNamedSo(reading: Reading, text: string, language: Language): Promise<NamedSo[]> {
  const asked = askedNames(text).slice(0, MOST_WORDS);
  const found = await Promise.all([
    topicsNear(reading, asked, language),
    issuesNearly(reading, asked, language),
  ]);
  return found.flat();
}

function askedNames(text: string): string[] {
  return wordsAsked(askedSearch(text, '/filter/text')?.all ?? []);
}

async function partiesCalled(reading: Reading, text: string, language: Language): Promise<NamedSo[]> {
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
