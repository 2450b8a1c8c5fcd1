import { systemActor } from '../../../src/office/accounts/actor.js';
import { MergesService } from '../../../src/office/organisations/merges.service.js';
import { OrganisationIdentifier } from '../../../src/office/organisations/organisation-identifier.entity.js';
import { OrganisationName } from '../../../src/office/organisations/organisation-name.entity.js';
import { Organisation } from '../../../src/office/organisations/organisation.entity.js';
import { Role } from '../../../src/words/body-words.js';
import { changed } from '../changing.js';
import { aPublishedMeeting, anOrganisation } from '../meetings.js';
import { by, type Made, pointersOf, ROLES, type Surroundings, type Thing } from './thing.js';

const { RECORDER, PUBLISHER, REGISTRAR, IMPORTER } = Role;
const STANDING = ['known inside', 'public'];
const ALL = [...STANDING, 'merged'];

// Whoever recorded it amends it until it is public. What another one stands for is not changed.
const amending = { ...by(STANDING, PUBLISHER, REGISTRAR), ...by(['known inside'], RECORDER, IMPORTER) };
const registrars = (...states: string[]) => by(states, REGISTRAR);

/** An outside party. Recorders and importers have one of their own before them. */
export const organisations: Thing = {
  name: 'an organisation',
  states: ALL,
  operations: {
    addOrganisationIdentifier: amending,
    addOrganisationName: amending,
    amendOrganisation: amending,
    distinguishOrganisations: registrars(...STANDING),
    mergeOrganisations: registrars(...STANDING),
    removeOrganisationIdentifier: amending,
    removeOrganisationName: amending,
    splitOrganisation: registrars('merged'),
  },
  pages: {
    'GET /office/organisations/:id': by(ALL, ...ROLES),
    'GET /office/organisations/:id/different': registrars(...STANDING),
    'GET /office/organisations/:id/edit': amending,
    'GET /office/organisations/:id/identifiers/:identifierId/remove': amending,
    'GET /office/organisations/:id/identifiers/new': amending,
    'GET /office/organisations/:id/merge': registrars(...STANDING),
    'GET /office/organisations/:id/names/:nameId/remove': amending,
    'GET /office/organisations/:id/names/new': amending,
    'GET /office/organisations/:id/split': registrars('merged'),
  },
  posts: {
    'POST /office/organisations/:id/different': 'distinguishOrganisations',
    'POST /office/organisations/:id/edit': 'amendOrganisation',
    'POST /office/organisations/:id/identifiers/:identifierId/remove': 'removeOrganisationIdentifier',
    'POST /office/organisations/:id/identifiers/new': 'addOrganisationIdentifier',
    'POST /office/organisations/:id/merge': 'mergeOrganisations',
    'POST /office/organisations/:id/names/:nameId/remove': 'removeOrganisationName',
    'POST /office/organisations/:id/names/new': 'addOrganisationName',
    'POST /office/organisations/:id/split': 'splitOrganisation',
  },
  make,
};

const REASON = 'Samma organisationsnummer.';
let made = 0;

async function make(state: string, around: Surroundings, role: Role): Promise<Made> {
  const { register, region, people } = around;
  const isWriter = role === IMPORTER || role === RECORDER;
  const maker = (isWriter ? people.get(role) : undefined) ?? region.recorder;
  made += 1;
  const { id } = await changed(maker, 'recordOrganisation', {
    ...{ name: `Tredje parten ${made} AB`, kind: 'COMPANY', country: 'SE' },
    identifiers: [{ scheme: 'WIKIDATA', value: `Q${70_000 + made}` }],
    names: [{ name: `TP${made}`, kind: 'SHORT' }],
  });
  const otherId = await anOrganisation(register, `Sista bolaget ${made} AB`);
  if (state === 'public') await aPublishedMeeting({ ...region, organisationId: id });
  if (state === 'merged') await merge(around, id, await anOrganisation(register));
  const { version, nameId, identifierId } = await partsOf(register, id);
  const more = inputs({ otherId, nameId, identifierId });
  return {
    at: { id, nameId, identifierId },
    query: { 'GET /office/organisations/:id/different': `?from=${otherId}` },
    input: (operation) =>
      operation === 'distinguishOrganisations'
        ? { id, ...more[operation] }
        : { id, expectedVersion: version, ...more[operation] },
    fields: (operation) => ({
      ...pointersOf({ expectedVersion: version, ...more[operation] }),
      ...{ '/name/name': 'Trean', '/name/kind': 'SHORT' },
      ...{ '/identifier/scheme': 'WIKIDATA', '/identifier/value': `Q${80_000 + made}` },
      ...{
        with: otherId,
        from: otherId,
        [`version-${id}`]: String(version),
        '/name': `Fjärde parten ${made} AB`,
      },
    }),
  };
}

async function partsOf(
  { office }: Surroundings['register'],
  id: string,
): Promise<{ version: number; nameId: string; identifierId: string }> {
  const { version } = await office.manager.findOneByOrFail(Organisation, { id });
  const name = await office.manager.findOneByOrFail(OrganisationName, { organisationId: id });
  const number = await office.manager.findOneByOrFail(OrganisationIdentifier, { organisationId: id });
  return { version, nameId: name.id, identifierId: number.id };
}

function inputs(ids: { otherId: string; nameId: string; identifierId: string }): Record<string, object> {
  const { otherId, nameId, identifierId } = ids;
  return {
    addOrganisationIdentifier: { identifier: { scheme: 'WIKIDATA', value: `Q${90_000 + made}` } },
    addOrganisationName: { name: { name: 'Trean', kind: 'SHORT' } },
    amendOrganisation: { sector: 'Färjor' },
    distinguishOrganisations: { otherId, reason: 'Två bolag.' },
    mergeOrganisations: { survivorId: otherId, reason: REASON },
    removeOrganisationIdentifier: { identifierId },
    removeOrganisationName: { nameId },
    splitOrganisation: { reason: 'De är två.' },
  };
}

async function merge({ register }: Surroundings, id: string, survivorId: string): Promise<void> {
  const { version } = await register.office.manager.findOneByOrFail(Organisation, { id });
  await register.app
    .get(MergesService, { strict: false })
    .mergeOrganisations(systemActor('test'), { id, expectedVersion: version, survivorId, reason: REASON });
}
