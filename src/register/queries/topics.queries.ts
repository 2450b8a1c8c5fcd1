import type { Stored } from '../read-model/stored.js';
import type { TopicRecord } from '../records/topic.record.js';
import type { Reading } from './reading.js';

/** By code. */
export async function allTopics(reading: Reading): Promise<TopicRecord[]> {
  const loader = reading.loader('topics', async () => {
    const rows = await reading.query<{ document: Stored<TopicRecord> }>(
      'SELECT document FROM register.topic ORDER BY code COLLATE "C"',
    );
    return new Map([['', rows.map(({ document }) => ({ matches: [], ...document }))]]);
  });
  return (await loader.load('')) ?? [];
}

/** Those of some codes, in the order of the codes. */
export async function someTopics(reading: Reading, codes: readonly string[]): Promise<TopicRecord[]> {
  const topics = new Map((await allTopics(reading)).map((topic) => [topic.code, topic]));
  return codes.map((code) => topics.get(code)).filter((topic) => topic !== undefined);
}

export async function broaderTopic(
  reading: Reading,
  { broaderCode }: TopicRecord,
): Promise<TopicRecord | undefined> {
  if (broaderCode === undefined) return undefined;
  const [topic] = await someTopics(reading, [broaderCode]);
  return topic;
}

export async function narrowerTopics(reading: Reading, { code }: TopicRecord): Promise<TopicRecord[]> {
  return (await allTopics(reading)).filter(({ broaderCode }) => broaderCode === code);
}

export async function topicWithId(reading: Reading, id: string): Promise<TopicRecord | undefined> {
  return (await allTopics(reading)).find((topic) => topic.id === id);
}
