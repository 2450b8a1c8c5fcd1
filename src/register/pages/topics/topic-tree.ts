import type { Language } from '../../../platform/language/language.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { countMeetings, countWithin } from '../../queries/figures/meeting-figures.queries.js';
import { everyMeeting } from '../../queries/meetings/meeting-set.js';
import { allTopics } from '../../queries/topics.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { TopicRecord } from '../../records/topic.record.js';
import { inLanguage } from '../record/record-document.js';

/** A topic with how many meetings are about it or something below it. */
export interface TopicNode {
  code: string;
  label: string;
  meetings: number;
  below: readonly TopicNode[];
}

export interface TopicTree {
  topics: readonly TopicNode[];
  /** How many meetings there are in all. */
  total: number;
}

/** The whole codelist by name. Meetings are counted beforehand. */
export async function readTopicTree(reading: Reading, language: Language): Promise<TopicTree> {
  const set = { owner: everyMeeting, filter: {} };
  const [topics, counts, total] = await Promise.all([
    allTopics(reading),
    countWithin(reading, set, { by: MeetingFacet.TOPIC, most: null }),
    countMeetings(reading, set),
  ]);
  const meetings = new Map(counts.map(({ value, count }) => [value, count]));
  return { total, topics: nodesBelow(undefined, { topics, meetings, language }) };
}

interface Told {
  topics: readonly TopicRecord[];
  meetings: ReadonlyMap<string, number>;
  language: Language;
}

function nodesBelow(above: string | undefined, told: Told): TopicNode[] {
  const { topics, meetings, language } = told;
  return topics
    .filter(({ broaderCode }) => broaderCode === above)
    .map(({ code, label }) => ({
      code,
      label: inLanguage(label, language) || code,
      meetings: meetings.get(code) ?? 0,
      below: nodesBelow(code, told),
    }))
    .sort((one, other) => orders[language].compare(one.label, other.label));
}

const orders: Readonly<Record<Language, Intl.Collator>> = {
  sv: new Intl.Collator('sv'),
  en: new Intl.Collator('en'),
};
