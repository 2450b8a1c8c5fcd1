import type { EntityManager } from 'typeorm';
import { type ShippedTopic, shippedTopics } from '../../words/topics.js';
import { Topic } from './topic.entity.js';

/**
 * Brings the topics of the database to those that ship with this version: adds new ones, changes labels and places,
 * retires those that are gone. Answers the ones that changed; a second time there are none.
 */
export async function seedTopics(store: EntityManager): Promise<Topic[]> {
  await store.query(`SELECT pg_advisory_xact_lock(hashtext('office topics that ship'))`);
  const kept = await store.find(Topic);
  const changed = changedTopics(kept.filter(({ publicBodyId }) => publicBodyId === null));
  const known = new Set(kept.map(({ code }) => code));
  // One statement for all that are new: the narrower ones may stand before the broader.
  await store.insert(
    Topic,
    changed.filter(({ code }) => !known.has(code)),
  );
  return store.save(changed);
}

/** Whether there is anything to bring; asked without a lock, at every start. */
export async function topicsAreCurrent(store: EntityManager): Promise<boolean> {
  const kept = await store.find(Topic);
  return changedTopics(kept.filter(({ publicBodyId }) => publicBodyId === null)).length === 0;
}

function changedTopics(kept: readonly Topic[]): Topic[] {
  const byCode = new Map(kept.map((topic) => [topic.code, topic]));
  const shipped = shippedTopics.map((topic) => asShipped(topic, byCode.get(topic.code)));
  const codes = new Set(shippedTopics.map(({ code }) => code));
  const gone = kept.filter(({ code, retired }) => !codes.has(code) && !retired);
  return [
    ...shipped.filter((topic) => !isSame(topic, byCode.get(topic.code))),
    ...gone.map((topic) => Object.assign(new Topic(), topic, { retired: true })),
  ];
}

function asShipped(shipped: ShippedTopic, kept: Topic | undefined): Topic {
  const { code, broaderCode, labelSv, labelEn, matches, position } = shipped;
  return Object.assign(new Topic(), kept ?? { publicBodyId: null }, {
    code,
    broaderCode,
    labelSv,
    labelEn,
    matches: [...matches],
    position,
    retired: false,
  });
}

function isSame(topic: Topic, kept: Topic | undefined): boolean {
  return kept !== undefined && COMPARED.every((name) => String(topic[name]) === String(kept[name]));
}

const COMPARED = ['broaderCode', 'labelSv', 'labelEn', 'matches', 'position', 'retired'] as const;
