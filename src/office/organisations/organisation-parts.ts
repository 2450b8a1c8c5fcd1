import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { type Reason, reason } from '../../platform/language/message.js';
import { normaliseName } from '../../words/organisation-name.js';
import { given } from '../changes/given.js';
import { violates } from '../changes/violates.js';
import { OrganisationIdentifier } from './organisation-identifier.entity.js';
import { OrganisationName } from './organisation-name.entity.js';
import type { OrganisationNameInput } from './organisation.inputs.js';
import type { WrittenIdentifier } from './organisation.rules.js';
import { organisationsMessages } from './organisations.messages.js';

/** An identifier that somebody else has, and who. */
interface Taken extends WrittenIdentifier {
  id: string;
  name: string;
}

export function newName(organisationId: string, input: OrganisationNameInput): OrganisationName {
  const name = Object.assign(new OrganisationName(), {
    id: randomId(),
    organisationId,
    from: null,
    to: null,
    ...given(input, 'name', 'kind', 'from', 'to'),
  });
  // An empty name is for the rules to refuse.
  name.normalised = normaliseName(input.name);
  return name;
}

/** Keeps identifiers that are in their stored form; refuses those that another organisation has, and says which. */
export async function keepIdentifiers(
  store: EntityManager,
  organisationId: string,
  identifiers: readonly WrittenIdentifier[],
  pointers: readonly string[],
): Promise<void> {
  const taken = await takenAmong(store, identifiers);
  const faults = identifiers.flatMap(({ scheme, value }, at): Reason[] => {
    const owner = taken.find((other) => other.scheme === scheme && other.value === value);
    if (!owner) return [];
    return [reason(organisationsMessages.identifierTaken, { name: owner.name, id: owner.id }, pointers[at])];
  });
  if (faults.length > 0) throw new Refusal('CONFLICT', ...faults);
  try {
    await store.insert(
      OrganisationIdentifier,
      identifiers.map((identifier) => ({ ...identifier, id: randomId(), organisationId })),
    );
  } catch (error) {
    if (!violates(error, 'uq_organisation_identifier_value')) throw error;
    throw new Refusal('CONFLICT', reason(organisationsMessages.identifierJustTaken));
  }
}

function takenAmong(store: EntityManager, identifiers: readonly WrittenIdentifier[]): Promise<Taken[]> {
  return store.query<Taken[]>(
    `SELECT identifier.scheme, identifier.value, organisation.id, organisation.name
       FROM unnest($1::text[], $2::text[]) AS sought (scheme, value)
       JOIN office.organisation_identifier AS identifier USING (scheme, value)
       JOIN office.organisation ON organisation.id = identifier.organisation_id
      WHERE identifier.scheme <> 'OTHER'`,
    [identifiers.map(({ scheme }) => scheme), identifiers.map(({ value }) => value)],
  );
}
