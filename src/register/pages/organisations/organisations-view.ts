import type { Language } from '../../../platform/language/language.js';
import { organisationKinds } from '../../../words/organisation-words.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { heldCount } from '../../queries/figures/held-counts.queries.js';
import { type NearName, organisationsNear } from '../../queries/near-names.queries.js';
import { countOrganisationsBy, readOrganisations } from '../../queries/organisations.queries.js';
import type { OrganisationsInput } from '../../questions/list.inputs.js';
import type { Reading } from '../../reading/reading.js';
import type { FoundEdge } from '../../records/connections.record.js';
import type { OrganisationRecord } from '../../records/organisation.record.js';
import type { ListSearch } from '../lists/list-search.js';
import { type ListView, type ListWords, readList } from '../lists/list-view.js';
import { organisationsMessages as texts } from './organisations.messages.js';

/** An organisation as a row of a list. */
export interface OrganisationRow {
  organisation: OrganisationRecord;
  meetings: number;
  /** Other names that the words of the search were found in. */
  names: readonly string[];
}

/** What the page of organisations shows. */
export interface OrganisationsView extends ListView<OrganisationsInput, OrganisationRow> {
  /** Those with nearly the name that was looked for, where nobody has it. */
  near: readonly NearName[];
}

const MOST_NEAR = 5;

const WORDS: ListWords = {
  labels: { text: texts.text, kind: texts.kind, country: texts.country, identifier: texts.identifier },
  values: { kind: organisationKinds },
};

export async function readOrganisationsView(
  reading: Reading,
  search: ListSearch<OrganisationsInput>,
  language: Language,
): Promise<OrganisationsView> {
  const { filter } = search.input;
  const found = await readOrganisations(reading, search.input);
  const facetBy = (by: 'kind' | 'country') => ({
    parameter: by,
    counts: () => countOrganisationsBy(reading, filter, by),
  });
  const view = await readList(reading, search, {
    ...{ language, found, words: WORDS },
    count: found.count,
    row: (edge) => rowOf(reading, edge),
    facets: [facetBy('kind'), facetBy('country')],
  });
  const isMissed = view.count === 0 && filter.text;
  return { ...view, near: isMissed ? await organisationsNear(reading, isMissed, MOST_NEAR) : [] };
}

async function rowOf(
  reading: Reading,
  { node, highlights }: FoundEdge<OrganisationRecord>,
): Promise<OrganisationRow> {
  const meetings = await heldCount(reading, MeetingFacet.ORGANISATION, node.id);
  return { organisation: node, meetings, names: highlights.filter((name) => name !== node.name) };
}
