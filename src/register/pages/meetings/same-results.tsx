import { FEEDS } from '../../feeds/formats/feed-formats.js';
import { ROOT } from '../../rest/rest-addresses.js';
import { pathIn } from '../frame/portal-addresses.js';
import { asking, tryingOut } from '../lists/list-addresses.rules.js';
import { SameElsewhere } from '../lists/same-elsewhere.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';

const QUERY = `query ($filter: MeetingFilter, $orderBy: MeetingOrder) {
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

/** The same search elsewhere: as a file, a feed, a question to the API, and as something to be told of. */
export function SameResults({ view: { language, search } }: { view: MeetingsView }) {
  const { narrowing, orderBy, input } = search;
  const variables = { filter: input.filter, orderBy };
  const inEnglish = language === 'en' ? [['lang', 'en'] as const] : [];
  const ways = [
    [texts.asCsv, asking(`${ROOT}/latest/meetings.csv`, narrowing)],
    [texts.asLines, asking(`${ROOT}/latest/meetings.jsonl`, narrowing)],
    [texts.asAtom, asking(`${FEEDS}/meetings.atom`, [...narrowing, ...inEnglish])],
    [texts.asGraphql, tryingOut({ query: QUERY, variables }, language)],
    [texts.asAlert, asking(pathIn(language, '/alerts/new'), narrowing)],
  ] as const;
  // What a search finds is put together as it is asked for.
  const hasWhole = narrowing.length === 0;
  return <SameElsewhere title={texts.same} ways={ways} language={language} hasWhole={hasWhole} />;
}
