import { v5 } from 'uuid';

/** Namespace of the topics' ids; never changed, since the ids follow from it. */
const TOPICS = '5d4c0d3e-6f0a-4d9a-9c53-0b1c5a0f7a11';

/** The public id of a topic, which follows from its code: the same topic has the same id in every register. */
export function topicId(code: string): string {
  return v5(code, TOPICS);
}
