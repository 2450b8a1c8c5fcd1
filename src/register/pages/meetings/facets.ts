import { MeetingFacet } from '../../../words/query-words.js';
import { countFacet, isOfLatest } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import type { Reading } from '../../reading/reading.js';
import type { FacetWay } from '../lists/list-view.js';

// So many values help; who looks for another one writes its name.
const MOST = 20;

const WAYS: readonly (Pick<FacetWay, 'parameter' | 'pairs'> & { by: MeetingFacet })[] = [
  { by: MeetingFacet.DIRECTION, parameter: 'direction' },
  { by: MeetingFacet.TOPIC, parameter: 'topics' },
  { by: MeetingFacet.ORGANISATION, parameter: 'organisationIds' },
  { by: MeetingFacet.ORGANISATION_KIND, parameter: 'organisationKinds' },
  { by: MeetingFacet.PUBLIC_BODY, parameter: 'publicBodyIds' },
  { by: MeetingFacet.OFFICIAL, parameter: 'officialIds' },
  { by: MeetingFacet.ISSUE, parameter: 'issueIds' },
  { by: MeetingFacet.YEAR, parameter: 'year', pairs: daysOf },
  { by: MeetingFacet.CHANNEL, parameter: 'channel' },
];

/** What the meetings of a set can be narrowed by. */
export function facetsOf(reading: Reading, set: MeetingSet): FacetWay[] {
  return WAYS.map(({ by, ...way }) => ({
    ...way,
    most: MOST,
    counts: () => countFacet(reading, set, { by, first: MOST + 1 }),
    isOfLatest: () => isOfLatest(reading, set, by),
  }));
}

function daysOf(year: string): [string, string][] {
  return [
    ['dateFrom', `${year}-01-01`],
    ['dateTo', `${year}-12-31`],
  ];
}
