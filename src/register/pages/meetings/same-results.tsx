import { FEEDS } from '../../feeds/formats/feed-formats.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { pathIn } from '../frame/portal-addresses.js';
import { SameElsewhere } from '../lists/same-elsewhere.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';
import { queryOf } from './search-addresses.rules.js';
import type { Search } from './asked-search.js';

/** The same search elsewhere: as a file, a feed, a question to the API, and as something to be told of. */
export function SameResults({ view: { language, search } }: { view: MeetingsView }) {
  const { narrowing } = search;
  const file = (end: string) => `${ROOT}/latest/meetings.${end}${queryOf(narrowing)}`;
  const inEnglish = language === 'en' ? [['lang', 'en'] as const] : [];
  const ways = [
    [texts.asCsv, file('csv')],
    [texts.asLines, file('jsonl')],
    [texts.asAtom, `${FEEDS}/meetings.atom${queryOf([...narrowing, ...inEnglish])}`],
    [texts.asGraphql, `${pathIn(language, '/explorer')}${questionOf(search)}`],
    [texts.asAlert, `${pathIn(language, '/alerts/new')}${queryOf(narrowing)}`],
  ] as const;
  return <SameElsewhere title={texts.same} ways={ways} language={language} />;
}

function questionOf({ filter, orderBy }: Search): string {
  const query = `query ($filter: MeetingFilter, $orderBy: MeetingOrder) {
  meetings(first: 20, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      reference
      date
      title
      direction
      publicBody { name }
      organisations { name }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
  const variables = JSON.stringify({ filter, orderBy });
  return queryOf([
    ['query', query],
    ['variables', variables],
  ]);
}
