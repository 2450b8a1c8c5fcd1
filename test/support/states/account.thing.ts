import { systemActor } from '../../../src/office/accounts/actor.js';
import { Admission } from '../../../src/office/accounts/admission.service.js';
import { Role } from '../../../src/words/body-words.js';
import { changed } from '../changing.js';
import { by, type Made, pointersOf, type Surroundings, type Thing } from './thing.js';

const { ADMINISTRATOR, AUDITOR } = Role;
const IN_USE = ['invited', 'open'];
const ALL = [...IN_USE, 'disabled'];

/** The account of somebody else, which has a role in the body. What each does with their own is in the pages of oneself. */
export const accounts: Thing = {
  name: 'an account',
  states: ALL,
  operations: {
    // What a disabled one did stays under its name, which must be right.
    amendAccount: by(ALL, ADMINISTRATOR),
    disableAccount: by(IN_USE, ADMINISTRATOR),
    endSessions: by(IN_USE, ADMINISTRATOR),
    grantRole: by(IN_USE, ADMINISTRATOR),
    // Also whoever chose a password once may have forgotten it.
    inviteAccount: by(IN_USE, ADMINISTRATOR),
    reopenAccount: by(['disabled'], ADMINISTRATOR),
  },
  pages: {
    'GET /office/accounts/:id': by(ALL, ADMINISTRATOR, AUDITOR),
    'GET /office/accounts/:id/roles': by(IN_USE, ADMINISTRATOR),
  },
  posts: {
    'POST /office/accounts/:id/disable': 'disableAccount',
    'POST /office/accounts/:id/invite': 'inviteAccount',
    'POST /office/accounts/:id/reopen': 'reopenAccount',
    'POST /office/accounts/:id/roles': 'grantRole',
    'POST /office/accounts/:id/sessions': 'endSessions',
  },
  make,
};

let made = 0;

async function make(state: string, around: Surroundings): Promise<Made> {
  const { region, people, register } = around;
  const administrator = people.get(ADMINISTRATOR) ?? region.registrar;
  made += 1;
  const publicBodyId = region.body.id;
  const {
    id,
    invitationCode,
    version: first,
  } = await changed(
    administrator,
    'openAccount',
    {
      ...{ username: `konto.${made}`, displayName: `Konto ${made}` },
      roles: [{ publicBodyId, role: Role.RECORDER }],
    },
    'id version invitationCode',
  );
  if (state === 'open') {
    const body = JSON.stringify({ code: invitationCode, password: 'ett ganska långt lösenord' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${register.url}/office/accept-invitation`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(await answer.text());
  }
  if (state === 'disabled')
    await register.app
      .get(Admission, { strict: false })
      .disableAccount(systemActor('test'), { id, expectedVersion: first });
  const [row] = await register.office.query<{ version: number }[]>(
    'SELECT version FROM office.account WHERE id = $1',
    [id],
  );
  const expectedVersion = row?.version ?? 0;
  const more: Record<string, object> = {
    amendAccount: { id, expectedVersion, displayName: 'Ett annat namn' },
    endSessions: { accountId: id },
    grantRole: { accountId: id, publicBodyId, role: Role.PUBLISHER },
  };
  const input = (operation: string) => more[operation] ?? { id, expectedVersion };
  return { at: { id }, input, fields: (operation) => pointersOf(input(operation)) };
}
