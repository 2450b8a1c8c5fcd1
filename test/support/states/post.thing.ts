import { systemActor } from '../../../src/office/accounts/actor.js';
import { Delegations } from '../../../src/office/accounts/delegations.service.js';
import { PostsService } from '../../../src/office/bodies/posts.service.js';
import { Role } from '../../../src/words/body-words.js';
import { anOfficial } from './body.thing.js';
import { by, type Made, pointersOf, type Surroundings, type Thing } from './thing.js';

const { RECORDER, PUBLISHER, REGISTRAR, ADMINISTRATOR } = Role;
const ALL = ['held', 'to be ended', 'ended'];
const keepers = (...states: string[]) => by(states, ADMINISTRATOR, REGISTRAR);

/** What somebody is for a body. The recorder records for its holder. */
export const posts: Thing = {
  name: 'a post',
  states: ALL,
  operations: {
    // The days of an ended one may have been wrong.
    amendPost: keepers(...ALL),
    endPost: keepers('held', 'to be ended'),
    // Nobody had nothing to report in a month in which nobody held it.
    fileNilReturn: by(['held', 'to be ended'], RECORDER, PUBLISHER, REGISTRAR),
  },
  pages: {
    'GET /office/bodies/:body/officials/:officialId/posts/:postId/edit': keepers(...ALL),
    'GET /office/bodies/:body/officials/:officialId/posts/:postId/end': keepers('held', 'to be ended'),
  },
  posts: {
    'POST /office/bodies/:body/officials/:officialId/posts/:postId/edit': 'amendPost',
    'POST /office/bodies/:body/officials/:officialId/posts/:postId/end': 'endPost',
  },
  make,
};

const LAST_DAYS: Readonly<Record<string, string>> = { 'to be ended': '2099-12-31', ended: '2020-12-31' };
/** A month that is over. */
export const MONTH = '2026-01';

async function make(state: string, around: Surroundings): Promise<Made> {
  const { officialId, post } = await aPost(around, LAST_DAYS[state]);
  const own = { id: post.id, expectedVersion: post.version };
  const inputs: Record<string, object> = {
    amendPost: { ...own, titleSv: 'Biträdande direktör' },
    endPost: own,
    fileNilReturn: { postId: post.id, month: MONTH },
  };
  const input = (operation: string) => inputs[operation] ?? {};
  return {
    at: { body: around.region.body.slug, officialId, postId: post.id },
    input,
    fields: (operation) => pointersOf(input(operation)),
  };
}

/** A post of somebody for whom the recorder records, unless told otherwise. */
export async function aPost({ register, region }: Surroundings, to?: string, isTheirs = true) {
  const system = systemActor('test');
  const publicBodyId = region.body.id;
  const officialId = await anOfficial({ register, publicBodyId });
  const { accountId } = region.recorder;
  if (isTheirs)
    await register.app.get(Delegations, { strict: false }).delegate(system, { accountId, officialId });
  const post = await register.app.get(PostsService, { strict: false }).appoint(system, {
    ...{ officialId, publicBodyId, titleSv: 'Direktör', from: '2019-01-01', inScope: true },
    ...(to === undefined ? {} : { to }),
  });
  return { officialId, post };
}
