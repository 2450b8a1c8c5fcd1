import { systemActor } from '../../../src/office/accounts/actor.js';
import { TopicsService } from '../../../src/office/issues/topics.service.js';
import { Topic } from '../../../src/office/issues/topic.entity.js';
import { Role } from '../../../src/words/body-words.js';
import { openBody } from '../office.js';
import { by, type Made, type Surroundings, type Thing } from './thing.js';

const OWN = ['in use', 'retired'];
const keepers = by(OWN, Role.REGISTRAR, Role.ADMINISTRATOR);
const SHIPPED = 'health-care';
let made = 0;

/** What meetings are about: a body changes those that it added, and never those that ship with the product. */
export const topics: Thing = {
  name: 'a topic',
  states: [...OWN, 'shipped'],
  operations: { amendTopic: keepers, retireTopic: keepers },
  pages: {},
  posts: {},
  make,
};

async function make(state: string, { register, region }: Surroundings): Promise<Made> {
  const service = register.app.get(TopicsService, { strict: false });
  const code = state === 'shipped' ? SHIPPED : await anOwnTopic(service, { register, region });
  const { version } = await register.office.manager.findOneByOrFail(Topic, { code });
  const retired = state === 'retired';
  const now = retired
    ? (await service.retireTopic(systemActor('test'), { code, expectedVersion: version, retired })).version
    : version;
  const more: Record<string, object> = {
    amendTopic: { labelSv: 'Tåg' },
    retireTopic: { retired: !retired },
  };
  return { at: {}, input: (operation) => ({ code, expectedVersion: now, ...more[operation] }) };
}

// Each in a body of its own, which has room for it.
async function anOwnTopic(
  service: TopicsService,
  { register, region }: Pick<Surroundings, 'register' | 'region'>,
): Promise<string> {
  made += 1;
  const { id: publicBodyId } = await openBody(register, { parentId: region.body.id });
  const labels = { labelSv: 'Spår', labelEn: 'Tracks', matches: [] };
  const added = { publicBodyId, broaderCode: SHIPPED, code: `del-${made}`, ...labels };
  return (await service.addTopic(systemActor('test'), added)).code;
}
