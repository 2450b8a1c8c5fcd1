import { ROOT } from '../../rest/rest-addresses.js';
import { pathIn } from '../frame/portal-addresses.js';
import { asking } from '../lists/list-addresses.rules.js';
import { SameElsewhere } from '../lists/same-elsewhere.js';
import type { IssuesView } from './issues-view.js';
import { issuesMessages as texts } from './issues.messages.js';

const QUERY = `query ($filter: IssueFilter, $orderBy: IssueOrder) {
  issues(first: 20, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes { id title goal status publicBody { name } topics { label } meetings { totalCount } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The same issues elsewhere: as data, and as a question to the API; and all of them as files. */
export function SameIssues({ view: { language, search } }: { view: IssuesView }) {
  const { filter, orderBy } = search.input;
  const question = asking(pathIn(language, '/explorer'), [
    ['query', QUERY],
    ['variables', JSON.stringify({ filter, orderBy })],
  ]);
  const ways = [
    [texts.asJson, `${ROOT}${asking(search.path, [...search.narrowing, ['orderBy', search.orderBy]])}`],
    [texts.asGraphql, question],
    [texts.allCsv, `${ROOT}/latest/issues.csv`],
    [texts.allLines, `${ROOT}/latest/issues.jsonl`],
  ] as const;
  return <SameElsewhere title={texts.ways} ways={ways} language={language} />;
}
