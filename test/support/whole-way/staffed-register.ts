import { Accounts } from '../../../src/office/accounts/accounts.service.js';
import { systemActor } from '../../../src/office/accounts/actor.js';
import { Delegations } from '../../../src/office/accounts/delegations.service.js';
import { Role } from '../../../src/words/body-words.js';
import { anOrganisation, aRegion, type Region } from '../meetings.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { PASSWORD } from './person.js';

const system = systemActor('test');

/** A register with somebody in each role, who can sign in. */
export interface StaffedRegister extends Region {
  organisationId: string;
}

/** Usernames are the roles in small letters; the password is `PASSWORD`. */
export async function startStaffedRegister(): Promise<StaffedRegister> {
  const register = await startTestApp();
  const region = await aRegion(register);
  const accounts = register.app.get(Accounts, { strict: false });
  for (const role of Object.values(Role)) {
    const name = role.toLowerCase();
    const roles = [{ publicBodyId: region.body.id, role }];
    const input = { username: name, displayName: `${name} Exempel`, roles };
    const { id: accountId } = await accounts.openAccount(system, input, { password: PASSWORD });
    if (role === Role.RECORDER) await recordsFor(register, accountId, region.officialId);
  }
  return { ...region, organisationId: await anOrganisation(register, 'Skärgårdsbolaget AB') };
}

async function recordsFor({ app }: TestApp, accountId: string, officialId: string): Promise<void> {
  await app.get(Delegations, { strict: false }).delegate(system, { accountId, officialId });
}
