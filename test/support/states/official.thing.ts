import { Official } from '../../../src/office/bodies/official.entity.js';
import { Role } from '../../../src/words/body-words.js';
import { anOfficial } from './body.thing.js';
import { by, type Made, pointersOf, ROLES, type Surroundings, type Thing } from './thing.js';

const { ADMINISTRATOR, REGISTRAR } = Role;
const ALL = ['named', 'protected'];
// Nobody writes over a name that they may not see.
const writing = { ...by(ALL, REGISTRAR), ...by(['named'], ADMINISTRATOR) };

/** Who acts for a body. They never end: their posts do. */
export const officials: Thing = {
  name: 'an official',
  states: ALL,
  operations: { amendOfficial: writing, protectOfficial: by(ALL, REGISTRAR) },
  pages: {
    'GET /office/bodies/:body/officials/:officialId': by(ALL, ...ROLES),
    'GET /office/bodies/:body/officials/:officialId/edit': writing,
    'GET /office/bodies/:body/officials/:officialId/protect': by(ALL, REGISTRAR),
  },
  posts: {
    'POST /office/bodies/:body/officials/:officialId/edit': 'amendOfficial',
    'POST /office/bodies/:body/officials/:officialId/protect': 'protectOfficial',
  },
  make,
};

async function make(state: string, { register, region: { body } }: Surroundings): Promise<Made> {
  const isProtected = state === 'protected';
  const id = await anOfficial({ register, publicBodyId: body.id }, isProtected);
  const { version } = await register.office.manager.findOneByOrFail(Official, { id });
  const more: Record<string, object> = {
    amendOfficial: { name: 'Siri Nyexempel' },
    protectOfficial: { protectedIdentity: !isProtected },
  };
  const input = (operation: string) => ({ id, expectedVersion: version, ...more[operation] });
  return {
    at: { body: body.slug, officialId: id },
    input,
    fields: (operation) => pointersOf(input(operation)),
  };
}
