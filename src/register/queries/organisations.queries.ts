import { groupBy } from '../../platform/group-by.js';
import { normaliseName } from '../../words/organisation-name.js';
import { PartyOrder } from '../../words/query-words.js';
import { plainIdentifier } from '../read-model/plain-identifier.rules.js';
import type { Stored } from '../read-model/stored.js';
import type { Counted } from '../records/connections.record.js';
import type { OrganisationRecord } from '../records/organisation.record.js';
import type { OrganisationFilter, OrganisationsInput } from './list.inputs.js';
import { countAll, type Listing, NOBODY, readPage } from './pages.js';
import { metOrders } from './party-orders.js';
import { askedList, askedText, askedWords } from './questions.rules.js';
import type { Reading } from './reading.js';
import { askedSearch } from './search-text.rules.js';
import { wordsCondition } from './words-condition.js';
import { type Values } from './values.js';

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

const COLUMNS = 'item.id, item.document, item.survivor_id, item.first_met, item.last_met';

/** As recorded under this id, also when it was merged. */
export function findOrganisation(reading: Reading, id: string): Promise<FoundOrganisation | undefined> {
  const loader = reading.loader('organisation', async (ids) => {
    const rows = await reading.query<OrganisationItem>(
      `SELECT ${COLUMNS} FROM register.organisation AS item WHERE item.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, organisationOf(row)]));
  });
  return loader.load(id);
}

/** Who stands now for the one that was recorded under this id. */
export async function standingOrganisation(
  reading: Reading,
  id: string,
): Promise<FoundOrganisation | undefined> {
  const loader = reading.loader('organisation standing', async (ids) => {
    const rows = await reading.query<OrganisationItem & { asked: string }>(
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
export async function standingOrganisations(
  reading: Reading,
  ids: readonly string[],
): Promise<FoundOrganisation[]> {
  const found = await Promise.all(ids.map((id) => standingOrganisation(reading, id)));
  const present = found.filter((organisation) => organisation !== undefined);
  return [...new Map(present.map((organisation) => [organisation.id, organisation])).values()];
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
): Promise<Counted<OrganisationRecord>> {
  const order = metOrders[input.orderBy ?? PartyOrder.NAME];
  const list: Listing<OrganisationItem, OrganisationRecord> = {
    table: 'organisation',
    columns: COLUMNS,
    where: (values) => conditions(input.filter ?? {}, values),
    order,
    record: organisationOf,
  };
  const found = await readPage(reading, list, input);
  return { ...found, count: async () => (await countAll(reading, list)).get(NOBODY) ?? 0 };
}

function conditions(filter: Readonly<OrganisationFilter>, values: Values): string[] {
  const { text, kind, country, identifier } = filter;
  const found = ['item.merged_into_id IS NULL'];
  if (text) found.push(...nameCondition(text, values));
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

// A name written with another legal form is the same name.
function nameCondition(text: string, values: Values): string[] {
  const search = askedSearch(text, '/filter/text');
  if (!search) return [];
  const name = values.add(normaliseName(text));
  return [`(${wordsCondition(search, values)} OR item.normalised_names @> ARRAY[${name}::text])`];
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
