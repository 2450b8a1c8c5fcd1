import { OrganisationKind } from '../../src/words/organisation-words.js';
import { RecordKind } from '../../src/words/register-words.js';
import { chance, happens, inventedId, oneOf } from './chance.js';
import { type Invented, record } from './frame.js';
import { BRANCHES, FAMILY_NAMES, PLACES } from './vocabulary.js';

const KINDS = Object.values(OrganisationKind);
const COUNTRIES = ['SE', 'SE', 'SE', 'SE', 'SE', 'NO', 'FI', 'DK', 'DE', 'BE'];
const FORMS = ['AB', 'förening', 'AB', 'Group', 'stiftelse', 'förbund'];

export function organisationId(organisation: number): string {
  return inventedId(organisation, 4);
}

/** A name of its own for each: place, branch and founder follow from its number. */
export function organisationName(organisation: number): string {
  const place = PLACES[organisation % PLACES.length] ?? '';
  const above = Math.floor(organisation / PLACES.length);
  const branch = BRANCHES[above % BRANCHES.length] ?? '';
  const founder = Math.floor(above / BRANCHES.length);
  const form = oneOf(FORMS, organisation, 70);
  if (founder === 0) return `${place} ${branch} ${form}`;
  const name = FAMILY_NAMES[founder % FAMILY_NAMES.length] ?? '';
  const more = Math.floor(founder / FAMILY_NAMES.length);
  return `${name}s ${branch} i ${place} ${more === 0 ? form : `${form} ${more + 1}`}`;
}

/** The names that were used before, and short ones, of one in four. */
export function inventedOrganisation(organisation: number): Invented {
  const former = `${oneOf(FAMILY_NAMES, organisation, 71)} & ${oneOf(FAMILY_NAMES, organisation, 72)} HB`;
  return record(RecordKind.ORGANISATION, {
    id: organisationId(organisation),
    name: organisationName(organisation),
    names: happens(organisation, 73, 4) ? [{ name: former, kind: 'FORMER', to: '2013-12-31' }] : [],
    kind: oneOf(KINDS, organisation, 74),
    country: oneOf(COUNTRIES, organisation, 75),
    identifiers: [{ scheme: 'OTHER', value: `B-${String(chance(organisation, 76)).padStart(10, '0')}` }],
  });
}
