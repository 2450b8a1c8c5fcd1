import { groupBy } from '../../platform/group-by.js';
import type { Stored } from '../read-model/stored.js';
import { after, type Awaitable } from '../reading/awaitable.js';
import type { Reading } from '../reading/reading.js';
import type { TopicRecord } from '../records/topic.record.js';

/** The whole codelist, which is short, and the ways to find something in it. */
interface Codelist {
  topics: TopicRecord[];
  byCode: ReadonlyMap<string, TopicRecord>;
  byBroader: ReadonlyMap<string | undefined, TopicRecord[]>;
}

/** By code. */
export function allTopics(reading: Reading): Awaitable<TopicRecord[]> {
  return after(codelist(reading), ({ topics }) => topics);
}

/** Those of some codes, in the order of the codes. */
export function someTopics(reading: Reading, codes: readonly string[]): Awaitable<TopicRecord[]> {
  return after(codelist(reading), ({ byCode }) =>
    codes.map((code) => byCode.get(code)).filter((topic) => topic !== undefined),
  );
}

export function broaderTopic(
  reading: Reading,
  { broaderCode }: TopicRecord,
): Awaitable<TopicRecord | undefined> {
  if (broaderCode === undefined) return undefined;
  return after(codelist(reading), ({ byCode }) => byCode.get(broaderCode));
}

export function narrowerTopics(reading: Reading, { code }: TopicRecord): Awaitable<TopicRecord[]> {
  return after(codelist(reading), ({ byBroader }) => byBroader.get(code) ?? []);
}

export function topicWithId(reading: Reading, id: string): Awaitable<TopicRecord | undefined> {
  return after(allTopics(reading), (topics) => topics.find((topic) => topic.id === id));
}

function codelist(reading: Reading): Awaitable<Codelist> {
  const loader = reading.keeper('topics', async () => {
    const rows = await reading.steadyQuery<{ document: Stored<TopicRecord> }>(
      'SELECT document FROM register.topic ORDER BY code COLLATE "C"',
    );
    return new Map([['', codelistOf(rows.map(({ document }) => ({ matches: [], ...document })))]]);
  });
  return after(loader.load(''), (found) => found ?? codelistOf([]));
}

function codelistOf(topics: TopicRecord[]): Codelist {
  return {
    topics,
    byCode: new Map(topics.map((topic) => [topic.code, topic])),
    byBroader: groupBy(topics, ({ broaderCode }) => broaderCode),
  };
}
