import { say } from '../../../platform/language/message.js';
import { bodiesMessages } from '../bodies/bodies.messages.js';
import type { PortalPage } from '../frame/portal-page.js';
import { listPage } from '../lists/list-page.js';
import { listMessages } from '../lists/list.messages.js';
import { NothingListed } from '../lists/nothing-listed.js';
import { SameList } from '../lists/same-elsewhere.js';
import { OfficialRows } from './official-rows.js';
import type { OfficialsView } from './officials-view.js';
import { officialsMessages as texts } from './officials.messages.js';

const QUERY = `query ($filter: OfficialFilter, $orderBy: PartyOrder) {
  officials(first: 20, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      id
      name
      posts { title unitName from to publicBody { name } }
      meetings { totalCount }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The page that officials are looked up on. */
export function officialsPage(view: OfficialsView): PortalPage {
  const { language, rows, search } = view;
  const { asJson, asGraphql, allCsv, allLines } = texts;
  const isOnlyWords = search.input.filter.text && search.narrowing.length === 1;
  const hint = isOnlyWords ? texts.noneWords : listMessages.noneLess;
  return listPage(view, {
    texts,
    above: [{ label: say(bodiesMessages.title, language), path: '/bodies' }],
    lead: <p class="lead">{say(texts.explained, language)}</p>,
    rows: <OfficialRows rows={rows} language={language} />,
    nothing: <NothingListed view={view} texts={texts} hint={hint} />,
    same: <SameList {...{ view, allCsv, allLines }} query={QUERY} asData={{ asJson, asGraphql }} />,
  });
}
