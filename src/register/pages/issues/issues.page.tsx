import { say } from '../../../platform/language/message.js';
import type { PortalPage } from '../frame/portal-page.js';
import { listPage } from '../lists/list-page.js';
import { NothingListed } from '../lists/nothing-listed.js';
import { SameList } from '../lists/same-elsewhere.js';
import { IssueRows } from './issue-rows.js';
import type { IssuesView } from './issues-view.js';
import { issuesMessages as texts } from './issues.messages.js';

const QUERY = `query ($filter: IssueFilter, $orderBy: IssueOrder) {
  issues(first: 20, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes { id title goal status publicBody { name } topics { label } meetings { totalCount } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The page that issues are looked up on. */
export function issuesPage(view: IssuesView): PortalPage {
  const { language, rows } = view;
  return listPage(view, {
    texts,
    area: 'issues',
    lead: <p class="lead">{say(texts.description, language)}</p>,
    rows: <IssueRows rows={rows} language={language} />,
    nothing: <NothingListed view={view} texts={texts} hint={texts.noneMore} />,
    same: <SameList view={view} query={QUERY} allCsv={texts.allCsv} allLines={texts.allLines} />,
  });
}
