import { countryInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { organisationKinds } from '../../../words/organisation-words.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { labelOf } from '../../../words/vocabulary.js';
import { heldCount } from '../../queries/figures/held-counts.queries.js';
import { type NearName, organisationsNear } from '../../queries/near-names.queries.js';
import { countOrganisationsBy, readOrganisations } from '../../queries/organisations.queries.js';
import type { OrganisationsInput } from '../../questions/list.inputs.js';
import type { Reading } from '../../reading/reading.js';
import type { FoundEdge } from '../../records/connections.record.js';
import type { OrganisationRecord } from '../../records/organisation.record.js';
import type { PageInfoRecord } from '../../records/page-info.record.js';
import type { Pair } from '../lists/list-addresses.rules.js';
import type { Choice } from '../lists/list-choices.js';
import type { ListFacet } from '../lists/list-facets.js';
import type { ListSearch } from '../lists/list-search.js';
import { organisationsMessages as texts } from './organisations.messages.js';

/** An organisation as a row of a list. */
export interface OrganisationRow {
  organisation: OrganisationRecord;
  meetings: number;
  /** Other names that the words of the search were found in. */
  names: readonly string[];
}

/** What the page of organisations shows. */
export interface OrganisationsView {
  language: Language;
  search: ListSearch<OrganisationsInput>;
  choices: readonly Choice[];
  count: number;
  rows: readonly OrganisationRow[];
  pageInfo: PageInfoRecord;
  facets: readonly ListFacet[];
  /** Those with nearly the name that was looked for, where nobody has it. */
  near: readonly NearName[];
}

const MOST_NEAR = 5;

export async function readOrganisationsView(
  reading: Reading,
  search: ListSearch<OrganisationsInput>,
  language: Language,
): Promise<OrganisationsView> {
  const found = await readOrganisations(reading, search.input);
  const text = search.input.filter?.text ?? '';
  const [count, rows, facets] = await Promise.all([
    found.count(),
    Promise.all(found.edges.map((edge) => rowOf(reading, edge))),
    facetsOf(reading, search, language),
  ]);
  const near = count === 0 && text !== '' ? await organisationsNear(reading, text, MOST_NEAR) : [];
  const choices = search.narrowing.map((pair) => choiceOf(pair, language));
  return { language, search, choices, count, rows, pageInfo: found.pageInfo, facets, near };
}

async function rowOf(
  reading: Reading,
  { node, highlights }: FoundEdge<OrganisationRecord>,
): Promise<OrganisationRow> {
  const meetings = await heldCount(reading, MeetingFacet.ORGANISATION, node.id);
  return { organisation: node, meetings, names: highlights.filter((name) => name !== node.name) };
}

async function facetsOf(
  reading: Reading,
  { input: { filter } }: ListSearch<OrganisationsInput>,
  language: Language,
): Promise<ListFacet[]> {
  const asked = filter ?? {};
  const [kinds, countries] = await Promise.all([
    countOrganisationsBy(reading, asked, 'kind'),
    countOrganisationsBy(reading, asked, 'country'),
  ]);
  return [
    {
      label: say(texts.kind, language),
      values: kinds.map(({ value, count }) => ({
        label: kindIn(value, language),
        count,
        pair: ['kind', value],
      })),
    },
    {
      label: say(texts.country, language),
      values: countries.map(({ value, count }) => ({
        label: countryIn(value, language),
        count,
        pair: ['country', value],
      })),
    },
  ];
}

function choiceOf(pair: Pair, language: Language): Choice {
  const [name, value] = pair;
  const { label, tell } = ASKED[name] ?? {};
  return { pair, label: label ? say(label, language) : name, told: tell?.(value, language) ?? value };
}

type Tell = (value: string, language: Language) => string;

const ASKED: Readonly<Record<string, { label: Message; tell?: Tell }>> = {
  text: { label: texts.text },
  kind: { label: texts.kind, tell: kindIn },
  country: { label: texts.country, tell: countryIn },
  identifier: { label: texts.identifier },
};

function kindIn(value: string, language: Language): string {
  return labelOf(organisationKinds, value, language);
}

// Whoever writes an address may write anything into it, and Intl throws at what is no code.
function countryIn(value: string, language: Language): string {
  return /^[a-z]{2}$/i.test(value) ? countryInWords(value.toUpperCase(), language) : value;
}
