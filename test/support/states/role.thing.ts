import { Roles } from '../../../src/office/accounts/roles.service.js';
import { AccountRole } from '../../../src/office/accounts/account-role.entity.js';
import { systemActor } from '../../../src/office/accounts/actor.js';
import { Role } from '../../../src/words/body-words.js';
import { signedIn } from '../office.js';
import { by, type Made, type Surroundings, type Thing } from './thing.js';

const STATES = ['held', 'over', 'revoked'];

/** What somebody else may do for the body. */
export const roles: Thing = {
  ...{ name: 'a role', states: STATES, pages: {} },
  operations: { revokeRole: by(['held'], Role.ADMINISTRATOR) },
  posts: { 'POST /office/accounts/:id/roles/:role/revoke': 'revokeRole' },
  make,
};

async function make(state: string, { register, region }: Surroundings): Promise<Made> {
  const { accountId } = await signedIn(register, region.body.id, Role.RECORDER);
  const { id } = await register.office.manager.findOneByOrFail(AccountRole, { accountId });
  if (state === 'over')
    await register.office.manager.update(AccountRole, { id }, { from: '2020-01-01', to: '2020-12-31' });
  if (state === 'revoked')
    await register.app.get(Roles, { strict: false }).revokeRole(systemActor('test'), { id });
  return { at: { id: accountId, role: id }, input: () => ({ id }) };
}
