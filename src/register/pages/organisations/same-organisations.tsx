import { ROOT } from '../../rest/rest-addresses.js';
import { pathIn } from '../frame/portal-addresses.js';
import { asking } from '../lists/list-addresses.rules.js';
import { SameElsewhere } from '../lists/same-elsewhere.js';
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

/** The same organisations elsewhere: as data, and as a question to the API; and all of them as files. */
export function SameOrganisations({ view: { language, search } }: { view: OrganisationsView }) {
  const { filter, orderBy } = search.input;
  const question = asking(pathIn(language, '/explorer'), [
    ['query', QUERY],
    ['variables', JSON.stringify({ filter, orderBy })],
  ]);
  const ways = [
    [texts.asJson, `${ROOT}${asking(search.path, [...search.narrowing, ['orderBy', search.orderBy]])}`],
    [texts.asGraphql, question],
    [texts.allCsv, `${ROOT}/latest/organisations.csv`],
    [texts.allLines, `${ROOT}/latest/organisations.jsonl`],
  ] as const;
  return <SameElsewhere title={texts.ways} ways={ways} language={language} />;
}
