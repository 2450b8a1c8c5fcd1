import { systemActor } from '../../../src/office/accounts/actor.js';
import { NamingShortenings } from '../../../src/office/bodies/naming/naming-shortenings.service.js';
import { PublicBody } from '../../../src/office/bodies/public-body.entity.js';
import { Role } from '../../../src/words/body-words.js';
import { openBody } from '../office.js';
import { by, type Made, pointersOf, type Surroundings, type Thing } from './thing.js';

const steady = by(['as decided'], Role.REGISTRAR);
const waiting = by(['about to be shorter'], Role.REGISTRAR);

/** For how long a body names people. */
export const naming: Thing = {
  name: 'the period for names',
  states: ['as decided', 'about to be shorter'],
  operations: { keepNaming: waiting, shortenNaming: steady },
  pages: {
    'GET /office/privacy/naming/:id': steady,
    'GET /office/privacy/naming/:id/undo': waiting,
  },
  posts: {
    'POST /office/privacy/naming/:id': 'shortenNaming',
    'POST /office/privacy/naming/:id/undo': 'keepNaming',
  },
  make,
};

async function make(state: string, { register, region }: Surroundings): Promise<Made> {
  const { id } = await openBody(register, { parentId: region.body.id });
  const shorter = { years: 3, decision: 'RS 2026-0044', decidedOn: register.clock.today() };
  const versionNow = async () => (await register.office.manager.findOneByOrFail(PublicBody, { id })).version;
  if (state !== 'as decided')
    await register.app
      .get(NamingShortenings, { strict: false })
      .shorten(systemActor('test'), { id, expectedVersion: await versionNow(), ...shorter });
  const own = { id, expectedVersion: await versionNow() };
  const input = (operation: string) => (operation === 'shortenNaming' ? { ...own, ...shorter } : own);
  return { at: { id }, input, fields: (operation) => pointersOf(input(operation)) };
}
