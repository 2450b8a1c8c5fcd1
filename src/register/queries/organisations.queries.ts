import { groupBy } from '../../platform/group-by.js';
import { normaliseName } from '../../words/organisation-name.js';
import { PartyOrder } from '../../words/query-words.js';
import type { OrganisationFilter, OrganisationsInput } from '../questions/list.inputs.js';
import { askedList, askedText, askedWords } from '../questions/questions.rules.js';
import { plainIdentifier } from '../read-model/plain-identifier.rules.js';
import type { Stored } from '../read-model/stored.js';
import { after, type Awaitable } from '../reading/awaitable.js';
import { loadAll, type Reading } from '../reading/reading.js';
import { Values } from '../reading/values.js';
import type { OrganisationRecord } from '../records/organisation.record.js';
import { organisationPassages } from '../search/passages.rules.js';
import { askedSearch, type SearchText } from '../search/search-text.rules.js';
import type { ValueCount } from './figures/meeting-figures.queries.js';
import { all } from './lists/pages.js';
import { metOrders } from './lists/party-orders.js';
import { type FoundPage, type PartyList, readSearched, textConditions } from './lists/searched-page.js';

/** An organisation, and who stands for it after merges: itself, if it was not merged. */
export interface FoundOrganisation extends OrganisationRecord {
  survivorId: string;
}

interface OrganisationItem {
  id: string;
  document: Stored<OrganisationRecord>;
  survivor_id: string;
  first_met: string | null;
  last_met: string | null;
}

// So many values help, of kinds and countries.
const MOST_VALUES = 60;

const COLUMNS = 'item.id, item.document, item.survivor_id, item.first_met, item.last_met';

/** As recorded under this id, also when it was merged. */
export function findOrganisation(reading: Reading, id: string): Awaitable<FoundOrganisation | undefined> {
  const loader = reading.keeper('organisation', async (ids) => {
    const rows = await reading.steadyQuery<OrganisationItem>(
      `SELECT ${COLUMNS} FROM register.organisation AS item WHERE item.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, organisationOf(row)]));
  });
  return loader.load(id);
}

/** Who stands now for the one that was recorded under this id. */
export function standingOrganisation(reading: Reading, id: string): Awaitable<FoundOrganisation | undefined> {
  const loader = reading.keeper('organisation standing', async (ids) => {
    const rows = await reading.steadyQuery<OrganisationItem & { asked: string }>(
      `SELECT ${COLUMNS}, named.id AS asked FROM register.organisation AS named
       JOIN register.organisation AS item ON item.id = named.survivor_id
       WHERE named.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.asked, organisationOf(row)]));
  });
  return loader.load(id);
}

/** Those who stand now for the ones recorded under these ids, each once. */
export function standingOrganisations(
  reading: Reading,
  ids: readonly string[],
): Awaitable<FoundOrganisation[]> {
  const found = loadAll(ids, (id) => standingOrganisation(reading, id));
  return after(found, (organisations) => [...new Map(organisations.map((each) => [each.id, each])).values()]);
}

/** The ids that were merged into one. */
export async function mergedIds(reading: Reading, id: string): Promise<string[]> {
  const loader = reading.loader('merged from', async (ids) => {
    const rows = await reading.query<{ id: string; survivor_id: string }>(
      `SELECT id, survivor_id FROM register.organisation
       WHERE survivor_id = ANY($1::uuid[]) AND merged_into_id IS NOT NULL ORDER BY id`,
      [ids],
    );
    return groupBy(rows, (row) => row.survivor_id);
  });
  return ((await loader.load(id)) ?? []).map((merged) => merged.id);
}

export async function readOrganisations(
  reading: Reading,
  input: Readonly<OrganisationsInput>,
): Promise<FoundPage<OrganisationRecord>> {
  return readSearched(reading, listOf(input), input);
}

/** How many of the organisations found have each value, the most frequent first. What is asked of it itself is left out. */
export async function countOrganisationsBy(
  reading: Reading,
  filter: Readonly<OrganisationFilter>,
  by: 'kind' | 'country',
): Promise<ValueCount[]> {
  const list = listOf({ filter: { ...filter, [by]: null } });
  const values = new Values();
  const conditions = [...list.conditions(values), ...textConditions(list, values), `item.${by} IS NOT NULL`];
  return reading.query<ValueCount>(
    `SELECT item.${by} AS value, count(*)::integer AS count FROM register.organisation AS item ${all(conditions)}
     GROUP BY item.${by} ORDER BY count DESC, item.${by} COLLATE "C" LIMIT ${MOST_VALUES}`,
    values.all,
  );
}

function listOf({
  filter,
  orderBy,
}: Pick<OrganisationsInput, 'filter' | 'orderBy'>): PartyList<OrganisationItem, FoundOrganisation> {
  const asked = filter ?? {};
  const search = askedSearch(asked.text ?? '', '/filter/text');
  return {
    table: 'organisation',
    columns: COLUMNS,
    search,
    conditions: (values: Values) => conditions(asked, values),
    ...(search && isName(search) ? { exact: (values: Values) => exactly(asked.text ?? '', values) } : {}),
    order: metOrders[orderBy ?? PartyOrder.NAME],
    record: organisationOf,
    passages: organisationPassages,
  };
}

function conditions({ kind, country, identifier }: Readonly<OrganisationFilter>, values: Values): string[] {
  const found = ['item.merged_into_id IS NULL'];
  if (kind) found.push(`item.kind = ANY(${values.add(askedList(kind, '/filter/kind'))}::text[])`);
  if (country) {
    const codes = askedWords(country, '/filter/country').map((code) => code.toUpperCase());
    found.push(`item.country = ANY(${values.add(codes)}::text[])`);
  }
  if (identifier) {
    const number = plainIdentifier(askedText(identifier, '/filter/identifier'));
    found.push(`item.identifiers @> ARRAY[${values.add(number)}::text]`);
  }
  return found;
}

function isName({ all, none }: SearchText): boolean {
  return all.length > 0 && none.length === 0;
}

// A name written with another legal form is the same name, and a number however its parts are set apart.
function exactly(text: string, values: Values): string {
  const name = values.add(normaliseName(text));
  const number = values.add(plainIdentifier(text));
  return `(item.normalised_names @> ARRAY[${name}::text] OR item.identifiers @> ARRAY[${number}::text])`;
}

function organisationOf({ document, survivor_id, first_met, last_met }: OrganisationItem): FoundOrganisation {
  return {
    names: [],
    identifiers: [],
    ...document,
    ...(first_met === null ? {} : { firstMet: first_met }),
    ...(last_met === null ? {} : { lastMet: last_met }),
    survivorId: survivor_id,
  };
}
