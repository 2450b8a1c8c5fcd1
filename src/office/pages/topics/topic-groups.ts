import type { Language } from '../../../platform/language/language.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import type { Topic } from '../../issues/topic.entity.js';

/** A topic to choose, under the broader one it belongs to. */
export interface TopicGroup {
  label: string;
  topics: readonly Option[];
}

/** Topics by their broader ones; a broader topic may be chosen too: it stands first among its own. */
export function groupsOf(topics: readonly Topic[], language: Language): TopicGroup[] {
  const codes = new Set(topics.map(({ code }) => code));
  return topics
    .filter(({ broaderCode }) => broaderCode === null || !codes.has(broaderCode))
    .map((broader) => ({
      label: optionOf(broader, language).label,
      topics: [broader, ...topics.filter(({ broaderCode }) => broaderCode === broader.code)].map((topic) =>
        optionOf(topic, language),
      ),
    }));
}

export function optionOf({ code, labelSv, labelEn }: Topic, language: Language): Option {
  return { value: code, label: language === 'en' ? labelEn : labelSv };
}
