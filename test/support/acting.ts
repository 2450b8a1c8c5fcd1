import { Account } from '../../src/office/accounts/account.entity.js';
import type { Actor } from '../../src/office/accounts/actor.js';
import { Actors } from '../../src/office/accounts/actors.service.js';
import type { Official } from './office.js';
import type { TestApp } from './test-app.js';

const REQUEST = { id: 'test', method: 'POST', headers: {}, routeOptions: {} };

/** Somebody of the office as services know them. */
export async function acting({ app }: TestApp, { accountId }: Official): Promise<Actor> {
  const actor = await app.get(Actors, { strict: false }).actorFor(accountId, REQUEST, null);
  if (!actor) throw new Error('The account is closed');
  return actor;
}

export async function giveEmail({ office }: TestApp, { accountId }: Official, email: string): Promise<void> {
  await office.manager.update(Account, { id: accountId }, { email });
}
