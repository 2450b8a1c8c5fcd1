import type { Language } from '../../../platform/language/language.js';
import type { Message } from '../../../platform/language/message.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { facetLabel } from '../../api/resolvers/facet-labels.js';
import { countFacet } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import type { Reading } from '../../reading/reading.js';
import { searchMessages } from '../../searches/search.messages.js';
import { meetingsMessages as texts } from './meetings.messages.js';

/** Something that the meetings found can be narrowed by. */
export interface Facet {
  label: Message;
  values: readonly FacetValue[];
}

export interface FacetValue {
  label: string;
  count: number;
  /** What an address asks for it, by parameter. */
  asks: readonly (readonly [string, string])[];
}

interface Way {
  by: MeetingFacet;
  label: Message;
  asks: (value: string) => FacetValue['asks'];
}

// So many values help; who looks for another one writes its name.
const MOST = 20;

const WAYS: readonly Way[] = [
  { by: MeetingFacet.DIRECTION, label: searchMessages.direction, asks: by('direction') },
  { by: MeetingFacet.TOPIC, label: searchMessages.topics, asks: by('topics') },
  { by: MeetingFacet.ORGANISATION, label: searchMessages.organisationIds, asks: by('organisationIds') },
  {
    by: MeetingFacet.ORGANISATION_KIND,
    label: searchMessages.organisationKinds,
    asks: by('organisationKinds'),
  },
  { by: MeetingFacet.PUBLIC_BODY, label: searchMessages.publicBodyIds, asks: by('publicBodyIds') },
  { by: MeetingFacet.OFFICIAL, label: searchMessages.officialIds, asks: by('officialIds') },
  { by: MeetingFacet.ISSUE, label: searchMessages.issueIds, asks: by('issueIds') },
  { by: MeetingFacet.YEAR, label: texts.year, asks: yearAsked },
  { by: MeetingFacet.CHANNEL, label: searchMessages.channel, asks: by('channel') },
];

/** What the meetings of a set can be narrowed by, with how many would be found; what no meeting has is left out. */
export async function facetsOf(reading: Reading, set: MeetingSet, language: Language): Promise<Facet[]> {
  const facets = await Promise.all(WAYS.map((way) => facetBy(way, { reading, set, language })));
  return facets.filter(({ values }) => values.length > 0);
}

async function facetBy(
  { by: facet, label, asks }: Way,
  { reading, set, language }: { reading: Reading; set: MeetingSet; language: Language },
): Promise<Facet> {
  const counts = await countFacet(reading, set, { by: facet, first: MOST });
  const values = counts.map(async ({ value, count }) => {
    const told = await facetLabel(reading, { by: facet, value, language });
    return { label: told, count, asks: asks(value) };
  });
  return { label, values: await Promise.all(values) };
}

function by(parameter: string): Way['asks'] {
  return (value) => [[parameter, value]];
}

function yearAsked(year: string): FacetValue['asks'] {
  return [
    ['dateFrom', `${year}-01-01`],
    ['dateTo', `${year}-12-31`],
  ];
}
