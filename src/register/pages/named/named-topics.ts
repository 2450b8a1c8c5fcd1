import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { countWithin } from '../../queries/figures/meeting-figures.queries.js';
import { everyMeeting } from '../../queries/meetings/meeting-set.js';
import { allTopics } from '../../queries/topics.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { TopicRecord } from '../../records/topic.record.js';
import { isCalled, isCalledInSwedish, nearnessTo } from '../../search/called.rules.js';
import { pathOfTopic } from '../parties/party-paths.js';
import { inLanguage } from '../record/record-document.js';
import { meetingsMessages as texts } from '../meetings/meetings.messages.js';
import type { NamedSo } from './named.js';

const MOST = 3;

/** Topics that are called some folded words in either language, those of most meetings first. */
export async function topicsCalled(
  reading: Reading,
  asked: readonly string[],
  language: Language,
): Promise<NamedSo[]> {
  const topics = (await allTopics(reading)).filter(
    ({ label }) => isCalledInSwedish(label.sv ?? '', asked) || isCalled(label.en ?? '', asked),
  );
  return named(reading, topics, { asked, language });
}

/** Topics that are called nearly so: those that hold most of the words, and of these those of most meetings. */
export async function topicsNear(
  reading: Reading,
  asked: readonly string[],
  language: Language,
): Promise<NamedSo[]> {
  const nearness = nearnessTo(asked);
  const topics = (await allTopics(reading)).map((topic) => ({
    topic,
    near: Math.max(nearness(topic.label.sv ?? ''), nearness(topic.label.en ?? '')),
  }));
  const nearest = Math.max(1, ...topics.map(({ near }) => near));
  const found = topics.filter(({ near }) => near === nearest).map(({ topic }) => topic);
  return named(reading, found, { asked, language });
}

/** What is said of some topics; nothing of those that no meeting was about. */
async function named(
  reading: Reading,
  topics: readonly TopicRecord[],
  { asked, language }: { asked: readonly string[]; language: Language },
): Promise<NamedSo[]> {
  if (topics.length === 0) return [];
  const set = { owner: everyMeeting, filter: {} };
  const counts = await countWithin(reading, set, { by: MeetingFacet.TOPIC, most: null });
  const meetings = new Map(counts.map(({ value, count }) => [value, count]));
  const nearness = nearnessTo(asked);
  return topics
    .map((topic) => ({ topic, count: meetings.get(topic.code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST)
    .map(({ topic, count }) => {
      const found = say(texts.found, language, { count, isAtLeast: 'false' });
      const more = [say(texts.aTopic, language), calledElsewhere(topic, nearness, language), found];
      return {
        name: inLanguage(topic.label, language) || topic.code,
        path: pathOfTopic(topic.code),
        more: more.filter(Boolean).join(', '),
      };
    });
}

/** What a topic is called in the other language, where that is what was looked for. */
function calledElsewhere(
  { label }: TopicRecord,
  nearness: (name: string) => number,
  language: Language,
): string {
  const [here = '', elsewhere = ''] = language === 'sv' ? [label.sv, label.en] : [label.en, label.sv];
  if (nearness(here) > 0 || nearness(elsewhere) === 0) return '';
  return say(texts.calledElsewhere, language, { name: elsewhere });
}
