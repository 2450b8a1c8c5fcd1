import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { type Actor, requireRole } from '../accounts/actor.js';
import { requireOpenBody } from '../bodies/open-body.js';
import { requireVersion } from '../changes/expected-version.js';
import { given } from '../changes/given.js';
import { Office } from '../changes/office.service.js';
import { refuseIfAny } from '../changes/refuse-if-any.js';
import { violates } from '../changes/violates.js';
import { topicsMessages } from './issues.messages.js';
import { Topic } from './topic.entity.js';
import type { AddTopicInput, AmendTopicInput, RetireTopicInput, TopicChangeInput } from './topic.inputs.js';
import { lastPartFaults, MOST_OWN_TOPICS, ownTopicCode, topicFaults } from './topic.rules.js';

/** Keeps the narrower topics that bodies add. Those that ship with the product are not changed here. */
@Injectable()
export class TopicsService {
  constructor(private readonly office: Office) {}

  addTopic(actor: Actor, input: AddTopicInput): Promise<Topic> {
    return this.office.change(actor, 'addTopic', input, async (store) => {
      requireRole(actor, input.publicBodyId, Role.REGISTRAR, Role.ADMINISTRATOR);
      const { slug } = await requireOpenBody(store, input.publicBodyId, '/publicBodyId');
      const topic = Object.assign(new Topic(), {
        ...given(input, 'publicBodyId', 'broaderCode', 'labelSv', 'labelEn', 'matches'),
        code: ownTopicCode(input.broaderCode, slug, input.code),
        position: await this.lastPosition(store, input),
        retired: false,
      });
      refuseIfAny([...lastPartFaults(input.code), ...topicFaults(topic)]);
      await requireFirstLevel(store, input.broaderCode);
      await requireRoom(store, input.publicBodyId);
      await keepNew(store, topic);
      return topic;
    });
  }

  amendTopic(actor: Actor, input: AmendTopicInput): Promise<Topic> {
    return this.office.change(actor, 'amendTopic', input, async (store) => {
      const topic = await ownTopic(store, actor, input);
      Object.assign(topic, given(input, 'labelSv', 'labelEn', 'matches'));
      refuseIfAny(topicFaults(topic));
      return store.save(topic);
    });
  }

  retireTopic(actor: Actor, input: RetireTopicInput): Promise<Topic> {
    return this.office.change(actor, 'retireTopic', input, async (store) => {
      const topic = await ownTopic(store, actor, input);
      if (topic.retired && !input.retired && topic.publicBodyId !== null)
        await requireRoom(store, topic.publicBodyId);
      topic.retired = input.retired;
      return store.save(topic);
    });
  }

  // After those that ship, in the order in which they were added.
  private async lastPosition(store: EntityManager, { broaderCode }: AddTopicInput): Promise<number> {
    const last = await store.maximum(Topic, 'position', { broaderCode });
    return last === null ? 0 : last + 1;
  }
}

async function ownTopic(store: EntityManager, actor: Actor, input: TopicChangeInput): Promise<Topic> {
  const lock = { mode: 'pessimistic_write' } as const;
  const topic = await store.findOne(Topic, { where: { code: input.code }, lock });
  if (!topic) throw new Refusal('NOT_FOUND', reason(topicsMessages.unknown, undefined, '/code'));
  if (topic.publicBodyId === null)
    throw new Refusal('FORBIDDEN', reason(topicsMessages.shipped, undefined, '/code'));
  requireRole(actor, topic.publicBodyId, Role.REGISTRAR, Role.ADMINISTRATOR);
  await requireVersion(store, topic, input.expectedVersion);
  return topic;
}

async function requireFirstLevel(store: EntityManager, code: string): Promise<void> {
  const where = { code, broaderCode: IsNull(), retired: false };
  if (await store.existsBy(Topic, where)) return;
  throw new Refusal('INVALID', reason(topicsMessages.broaderUnknown, undefined, '/broaderCode'));
}

async function requireRoom(store: EntityManager, publicBodyId: string): Promise<void> {
  const inUse = await store.countBy(Topic, { publicBodyId, retired: false });
  if (inUse >= MOST_OWN_TOPICS)
    throw new Refusal('CONFLICT', reason(topicsMessages.tooMany, { most: MOST_OWN_TOPICS }));
}

async function keepNew(store: EntityManager, topic: Topic): Promise<void> {
  const { code } = topic;
  const taken = new Refusal('CONFLICT', reason(topicsMessages.codeTaken, { code }, '/code'));
  if (await store.existsBy(Topic, { code })) throw taken;
  try {
    await store.insert(Topic, topic);
  } catch (error) {
    throw violates(error, 'pk_topic') ? taken : error;
  }
}
