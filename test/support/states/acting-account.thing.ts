import { Admission } from '../../../src/office/accounts/admission.service.js';
import { systemActor } from '../../../src/office/accounts/actor.js';
import { Scope } from '../../../src/office/accounts/scope.js';
import { Role } from '../../../src/words/body-words.js';
import { accountOf } from '../reminding.js';
import { signedIn } from '../office.js';
import { by, type Made, ROLES, type Surroundings, type Thing } from './thing.js';

const { RECORDER, PUBLISHER, REGISTRAR, IMPORTER } = Role;
const IN_USE = 'with its role';
const WITHOUT_ROLE = 'whose role has been taken away';
const DISABLED = 'disabled';

let made = 0;

/** The account of whoever acts, when what they do begins something and is about nothing that was there before. */
export const actingAccounts: Thing = {
  name: 'one’s own account, signed in',
  states: [IN_USE, WITHOUT_ROLE, DISABLED],
  operations: {
    // It can do no more than whoever has it.
    issueToken: by([IN_USE, WITHOUT_ROLE], ...ROLES),
    recordOrganisation: by([IN_USE], RECORDER, PUBLISHER, REGISTRAR, IMPORTER),
  },
  pages: {},
  posts: {},
  make,
};

async function make(state: string, { register, region }: Surroundings, role: Role): Promise<Made> {
  const who = await signedIn(register, region.body.id, role);
  const { accountId } = who;
  if (state === WITHOUT_ROLE)
    await register.office.query(
      'UPDATE office.account_role SET revoked_at = granted_at WHERE account_id = $1',
      [accountId],
    );
  if (state === DISABLED) {
    const { id, version: expectedVersion } = await accountOf(register, who);
    const admission = register.app.get(Admission, { strict: false });
    await admission.disableAccount(systemActor('test'), { id, expectedVersion });
  }
  made += 1;
  const inputs: Record<string, object> = {
    issueToken: { name: 'Export', scopes: [Scope.READ], days: 1 },
    recordOrganisation: { name: `Exempel ${made} AB`, kind: 'COMPANY' },
  };
  return { at: {}, who, input: (operation) => inputs[operation] ?? {} };
}
