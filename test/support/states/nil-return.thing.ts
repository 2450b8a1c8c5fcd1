import { systemActor } from '../../../src/office/accounts/actor.js';
import { NilReturnsService } from '../../../src/office/meetings/nil-returns/nil-returns.service.js';
import { Role } from '../../../src/words/body-words.js';
import { aPost, MONTH } from './post.thing.js';
import { by, type Made, pointersOf, type Surroundings, type Thing, type When } from './thing.js';

const { RECORDER, PUBLISHER, REGISTRAR } = Role;
const PAGE = '/office/bodies/:body/nil-returns/:id/withdraw';

const withdrawn = (when: When, more: Pick<Thing, 'name' | 'make'>): Thing => ({
  ...more,
  states: ['filed', 'withdrawn'],
  operations: { withdrawNilReturn: when },
  pages: { [`GET ${PAGE}`]: when },
  posts: { [`POST ${PAGE}`]: 'withdrawNilReturn' },
});

/** That there was nothing to report for somebody for whom the recorder records. */
export const nilReturns = withdrawn(by(['filed'], RECORDER, PUBLISHER, REGISTRAR), {
  name: 'a nil return',
  make: (state, around) => make(state, around, true),
});

/** The same for somebody else. */
export const othersNilReturns = withdrawn(by(['filed'], PUBLISHER, REGISTRAR), {
  name: 'a nil return for an official of others',
  make: (state, around) => make(state, around, false),
});

async function make(state: string, around: Surroundings, isTheirs: boolean): Promise<Made> {
  const { register, region } = around;
  const { post } = await aPost(around, undefined, isTheirs);
  const service = register.app.get(NilReturnsService, { strict: false });
  const system = systemActor('test');
  let filed = await service.file(system, { postId: post.id, month: MONTH });
  const reason = 'Ett möte hade glömts.';
  const { id } = filed;
  if (state === 'withdrawn')
    filed = await service.withdraw(system, { id, expectedVersion: filed.version, reason });
  const input = () => ({ id, expectedVersion: filed.version, reason });
  return { at: { body: region.body.slug, id }, input, fields: () => pointersOf(input()) };
}
