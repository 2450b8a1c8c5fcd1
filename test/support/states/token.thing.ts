import { AccessTokens } from '../../../src/office/accounts/tokens.service.js';
import { AccessToken } from '../../../src/office/accounts/access-token.entity.js';
import { Scope } from '../../../src/office/accounts/scope.js';
import { systemActor } from '../../../src/office/accounts/actor.js';
import { Role } from '../../../src/words/body-words.js';
import { signedIn } from '../office.js';
import { by, type Made, ROLES, type Surroundings, type Thing } from './thing.js';

const system = systemActor('test');
const DAY_MS = 86_400_000;
const STATES = ['active', 'revoked', 'expired'];

/** What a program carries for oneself. */
export const ownTokens: Thing = {
  name: 'an access token of one’s own',
  states: STATES,
  operations: { revokeToken: by(['active'], ...ROLES) },
  pages: {},
  posts: { 'POST /office/account/tokens/:id/revoke': 'revokeToken' },
  make: (state, around, role) => aToken(state, around, around.people.get(role)?.accountId ?? ''),
};

/** The same of somebody else, who has a role in the body. */
export const tokens: Thing = {
  ...{ name: 'an access token of somebody else', states: STATES, pages: {} },
  operations: { revokeToken: by(['active'], Role.ADMINISTRATOR) },
  posts: { 'POST /office/account/tokens/:id/revoke': 'revokeToken' },
  make: async (state, around) => {
    const holder = await signedIn(around.register, around.region.body.id, Role.RECORDER);
    return aToken(state, around, holder.accountId);
  },
};

async function aToken(state: string, { register }: Surroundings, accountId: string): Promise<Made> {
  const service = register.app.get(AccessTokens, { strict: false });
  const { id } = await service.issueToken(
    system,
    { name: 'Export', scopes: [Scope.READ], days: 1 },
    accountId,
  );
  if (state === 'revoked') await service.revokeToken(system, { id });
  const now = register.clock.now();
  const past = new Date(now.getTime() - DAY_MS);
  if (state === 'expired')
    await register.office.manager.update(AccessToken, { id }, { createdAt: past, expiresAt: now });
  return { at: { id }, input: () => ({ id }) };
}
