import { KeptForm } from '../../../src/office/pages/kept-forms/kept-form.entity.js';
import { KeptForms } from '../../../src/office/pages/kept-forms/kept-forms.service.js';
import { randomId } from '../../../src/platform/identity.js';
import { Role } from '../../../src/words/body-words.js';
import { signedIn } from '../office.js';
import { by, type Made, ROLES, type Surroundings, type Thing } from './thing.js';

const OWN = 'of one’s own';
const ANOTHERS = 'of somebody else';
const THROWN_AWAY = 'thrown away';
const NEVER_THERE = 'never there';

/** What somebody sent when their session had ended: nobody else reads it, or throws it away. */
export const keptForms: Thing = {
  name: 'a form that was kept',
  states: [OWN, ANOTHERS, THROWN_AWAY, NEVER_THERE],
  operations: {},
  pages: { 'GET /office/kept/:id': by([OWN], ...ROLES) },
  posts: { 'POST /office/kept/:id': by([OWN], ...ROLES) },
  // Nothing of it is in the register yet, and so it is not in its log either.
  table: 'office.kept_form',
  make,
};

async function make(state: string, { register, region, people }: Surroundings, role: Role): Promise<Made> {
  const stranger = () => signedIn(register, region.body.id, Role.RECORDER);
  const writer = (state === ANOTHERS ? await stranger() : people.get(role)) ?? region.recorder;
  const { accountId } = writer;
  const id = randomId();
  if (state !== NEVER_THERE)
    await register.office.manager.insert(KeptForm, {
      ...{ id, accountId, path: '/office/meetings/new', fields: { '/title': ['Bron'] } },
      ...{ inParts: false, keptAt: register.clock.now() },
    });
  if (state === THROWN_AWAY) await register.app.get(KeptForms, { strict: false }).forget(id, accountId);
  return { at: { id }, input: () => ({}) };
}
