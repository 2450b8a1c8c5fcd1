import { Account } from '../../../src/office/accounts/account.entity.js';
import { hashOf } from '../../../src/office/accounts/secret.js';
import { ReminderLink } from '../../../src/office/reminders/reminder-link.entity.js';
import { ReminderSwitch } from '../../../src/office/reminders/reminder-switch.service.js';
import { randomId } from '../../../src/platform/identity.js';
import { Role } from '../../../src/words/body-words.js';
import { signedIn } from '../office.js';
import { by, COMERS, type Made, type Surroundings, type Thing } from './thing.js';

const OWN = 'of one’s own';
const ANOTHERS = 'of somebody else';
const CLICKED = 'clicked before';
const CLOSED = 'of a disabled account';
const NEVER_THERE = 'never there';
const THERE = [OWN, ANOTHERS, CLICKED, CLOSED];

/** The link of a letter: it is for whoever has the letter, signed in or not, and ends reminders once. */
export const reminderLinks: Thing = {
  name: 'a link that ends reminders',
  states: [...THERE, NEVER_THERE],
  operations: {},
  pages: { 'GET /office/reminders/stop/:token': by(THERE, ...COMERS) },
  posts: {
    'POST /office/reminders/stop/:token': by(
      THERE.filter((state) => state !== CLICKED),
      ...COMERS,
    ),
  },
  make,
};

async function make(state: string, { register, region, people }: Surroundings, role: Role): Promise<Made> {
  const { manager } = register.office;
  const token = randomId();
  const reader = state === OWN ? people.get(role) : await signedIn(register, region.body.id, Role.RECORDER);
  const { accountId } = reader ?? region.recorder;
  await manager.update(Account, { id: accountId }, { reminders: true });
  const madeAt = register.clock.now();
  if (state === CLOSED) await manager.update(Account, { id: accountId }, { disabledAt: madeAt });
  if (state !== NEVER_THERE)
    await manager.insert(ReminderLink, { tokenHash: hashOf(token), accountId, madeAt });
  if (state === CLICKED) await register.app.get(ReminderSwitch, { strict: false }).turnOff(token);
  return { at: { token }, input: () => ({}) };
}
