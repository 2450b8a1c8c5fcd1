import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { listPage } from '../lists/list-page.js';
import { listMessages } from '../lists/list.messages.js';
import { NothingListed } from '../lists/nothing-listed.js';
import { SameList } from '../lists/same-elsewhere.js';
import { pathOfOrganisation } from '../parties/party-paths.js';
import { OrganisationRows } from './organisation-rows.js';
import type { OrganisationsView } from './organisations-view.js';
import { organisationsMessages as texts } from './organisations.messages.js';

const QUERY = `query ($filter: OrganisationFilter, $orderBy: PartyOrder) {
  organisations(first: 20, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      id
      name
      kind
      country
      firstMet
      lastMet
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The page that organisations are looked up on. */
export function organisationsPage(view: OrganisationsView): PortalPage {
  return listPage(view, {
    texts,
    area: 'organisations',
    rows: <OrganisationRows rows={view.rows} language={view.language} />,
    nothing: <Nothing view={view} />,
    same: <SameList view={view} query={QUERY} allCsv={texts.allCsv} allLines={texts.allLines} />,
  });
}

function Nothing({ view }: { view: OrganisationsView }) {
  const { language, search, near } = view;
  const isOnlyWords = search.input.filter.text && search.narrowing.length === 1;
  return (
    <NothingListed view={view} texts={texts} hint={isOnlyWords ? texts.noneWords : listMessages.noneLess}>
      {near.length > 0 && (
        <>
          <p>{say(texts.near, language)}</p>
          <ul class="near-names">
            {near.map(({ id, name, meetings }) => (
              <li key={id}>
                <a class="ds-link" href={pathIn(language, pathOfOrganisation(id))}>
                  {name}
                </a>
                <span class="quiet">{` – ${say(texts.meetings, language, { count: meetings })}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </NothingListed>
  );
}
