import { Delegation } from '../../../src/office/accounts/delegation.entity.js';
import { Delegations } from '../../../src/office/accounts/delegations.service.js';
import { systemActor } from '../../../src/office/accounts/actor.js';
import { OfficialsService } from '../../../src/office/bodies/officials.service.js';
import { OfficialCategory, Role } from '../../../src/words/body-words.js';
import { signedIn } from '../office.js';
import { by, type Made, ROLES, type Surroundings, type Thing } from './thing.js';

const system = systemActor('test');
const ENDERS = ROLES.filter((role) => role !== Role.AUDITOR && role !== Role.IMPORTER);

/** Somebody else's leave to record for an official: the official and their assistant may end it, too. */
export const delegations: Thing = {
  name: 'a delegation',
  states: ['held', 'over', 'ended'],
  operations: { endDelegation: by(['held'], Role.ADMINISTRATOR) },
  pages: { 'GET /office/bodies/:body/delegations/:id/end': by(['held'], Role.ADMINISTRATOR) },
  posts: { 'POST /office/bodies/:body/delegations/:id/end': 'endDelegation' },
  make: (state, around) => aDelegation(state, around),
};

/** The same when it is oneself who records. */
export const ownDelegations: Thing = {
  ...delegations,
  name: 'a delegation to oneself',
  operations: { endDelegation: by(['held'], ...ENDERS) },
  pages: { 'GET /office/bodies/:body/delegations/:id/end': by(['held'], ...ENDERS) },
  make: (state, around, role) => aDelegation(state, around, around.people.get(role)?.accountId),
};

async function aDelegation(state: string, { register, region }: Surroundings, held?: string): Promise<Made> {
  const { app, office } = register;
  const service = app.get(Delegations, { strict: false });
  const accountId = held ?? (await signedIn(register, region.body.id, Role.RECORDER)).accountId;
  const { body } = region;
  const { id: officialId } = await app.get(OfficialsService, { strict: false }).recordOfficial(system, {
    ...{ publicBodyId: body.id, name: 'Siri Exempel', category: OfficialCategory.MANAGER },
    protectedIdentity: false,
  });
  const { id } = await service.delegate(system, { accountId, officialId });
  if (state === 'over')
    await office.manager.update(Delegation, { id }, { from: '2020-01-01', to: '2020-12-31' });
  if (state === 'ended') await service.endDelegation(system, { id });
  return { at: { body: body.slug, id }, input: () => ({ id }) };
}
