import type { EntityManager } from 'typeorm';
import { randomId } from '../../platform/identity.js';
import { groupBy } from '../../platform/group-by.js';
import { identifierValue } from '../../words/identifiers.js';
import { normaliseName } from '../../words/organisation-name.js';
import type { OrganisationKind } from '../../words/organisation-words.js';
import { chooseNamesake, type Namesake } from './matching.rules.js';
import type { OrganisationNameKind } from '../../words/organisation-name-kind.js';
import { OrganisationIdentifier } from './organisation-identifier.entity.js';
import { OrganisationName } from './organisation-name.entity.js';
import { Organisation } from './organisation.entity.js';
import type { WrittenIdentifier } from './organisation.rules.js';

/** What a file says of an organisation. */
export interface Candidate {
  identifiers: readonly WrittenIdentifier[];
  names: readonly string[];
  country?: string | null;
}

/** Which organisation a candidate is, and how that is known; null when it is none, or when it would be a guess. */
export interface Match {
  organisationId: string | null;
  by: 'IDENTIFIER' | 'NAME' | null;
}

/** An organisation that a file brings, everything already checked. */
export interface Newcomer {
  name: string;
  kind: OrganisationKind;
  country?: string | null;
  identifiers: readonly WrittenIdentifier[];
  otherNames?: readonly { name: string; kind: OrganisationNameKind }[];
}

/**
 * Finds hundreds of organisations in two statements: by identifier, then by normalised name, never by guess. A merged
 * one is answered with the one that stands for it.
 */
export async function findByIdentifiersOrNames(
  store: EntityManager,
  candidates: readonly Candidate[],
): Promise<Match[]> {
  const sought = candidates.map(({ identifiers, names, country }) => ({
    identifiers: identifiers.map(stored),
    names: names.map(normaliseName).filter((name) => name !== ''),
    country: country ?? null,
  }));
  const byIdentifier = await ownersOf(
    store,
    sought.flatMap(({ identifiers }) => identifiers),
  );
  const byName = await namesakesOf(
    store,
    sought.flatMap(({ names }) => names),
  );
  return sought.map(({ identifiers, names, country }): Match => {
    const owner = identifiers.map((identifier) => byIdentifier.get(keyOf(identifier))).find(Boolean);
    if (owner !== undefined) return { organisationId: owner, by: 'IDENTIFIER' };
    for (const name of names) {
      const namesake = chooseNamesake({ identifiers, country }, byName.get(name) ?? []);
      if (namesake) return { organisationId: namesake.id, by: 'NAME' };
    }
    return { organisationId: null, by: null };
  });
}

/** Adds organisations that no match was found for, in three statements; answers their ids in the same order. */
export async function addNewcomers(
  store: EntityManager,
  newcomers: readonly Newcomer[],
  at: Date,
): Promise<string[]> {
  const ids = newcomers.map(() => randomId());
  const rows = newcomers.map((newcomer, index) => ({ ...newcomer, organisationId: ids[index] ?? '' }));
  await store.insert(
    Organisation,
    rows.map(({ organisationId, name, kind, country = null }) => ({
      id: organisationId,
      name,
      normalisedName: normaliseName(name),
      kind,
      country,
      usedAt: at,
    })),
  );
  await store.insert(
    OrganisationName,
    rows.flatMap(({ organisationId, otherNames = [] }) =>
      otherNames.map(({ name, kind }) => ({
        id: randomId(),
        organisationId,
        name,
        kind,
        normalised: normaliseName(name),
      })),
    ),
  );
  await store.insert(
    OrganisationIdentifier,
    rows.flatMap(({ organisationId, identifiers }) =>
      identifiers.map((identifier) => ({ id: randomId(), organisationId, ...stored(identifier) })),
    ),
  );
  return ids;
}

/** Notes that organisations were chosen for a meeting: the picker offers them first from now on. */
export async function noteUse(store: EntityManager, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await store.query('UPDATE office.organisation SET used_at = $2 WHERE id = ANY ($1) AND used_at < $2', [
    ids,
    at,
  ]);
}

/** Identifier → the organisation that has it, or the one that stands for that. */
async function ownersOf(
  store: EntityManager,
  identifiers: readonly WrittenIdentifier[],
): Promise<Map<string, string>> {
  const rows = await store.query<(WrittenIdentifier & { id: string })[]>(
    `SELECT DISTINCT identifier.scheme, identifier.value, coalesce(owner.merged_into_id, owner.id) AS id
       FROM unnest($1::text[], $2::text[]) AS sought (scheme, value)
       JOIN office.organisation_identifier AS identifier USING (scheme, value)
       JOIN office.organisation AS owner ON owner.id = identifier.organisation_id
      WHERE identifier.scheme <> 'OTHER'`,
    [identifiers.map(({ scheme }) => scheme), identifiers.map(({ value }) => value)],
  );
  return new Map(rows.map((row) => [keyOf(row), row.id]));
}

/** Normalised name → all organisations that have or had it. */
async function namesakesOf(store: EntityManager, names: readonly string[]): Promise<Map<string, Namesake[]>> {
  const rows = await store.query<(Namesake & { name: string })[]>(
    `WITH named AS (
       SELECT normalised_name AS name, coalesce(merged_into_id, id) AS id, merged_into_id IS NULL AS legal
         FROM office.organisation WHERE normalised_name = ANY ($1)
       UNION ALL
       SELECT other.normalised, coalesce(owner.merged_into_id, owner.id), false
         FROM office.organisation_name AS other
         JOIN office.organisation AS owner ON owner.id = other.organisation_id
        WHERE other.normalised = ANY ($1)
     )
     SELECT named.name, named.id, bool_or(named.legal) AS legal, min(organisation.country) AS country,
            (SELECT coalesce(json_agg(json_build_object('scheme', identifier.scheme, 'value', identifier.value)), '[]')
               FROM office.organisation_identifier AS identifier
               JOIN office.organisation AS owner ON owner.id = identifier.organisation_id
              WHERE owner.id = named.id OR owner.merged_into_id = named.id) AS identifiers
       FROM named JOIN office.organisation ON organisation.id = named.id
      GROUP BY named.name, named.id`,
    [[...new Set(names)]],
  );
  return groupBy(rows, ({ name }) => name);
}

function stored({ scheme, value }: WrittenIdentifier): WrittenIdentifier {
  return { scheme, value: identifierValue(scheme, value) ?? value };
}

function keyOf({ scheme, value }: WrittenIdentifier): string {
  return `${scheme} ${value}`;
}
