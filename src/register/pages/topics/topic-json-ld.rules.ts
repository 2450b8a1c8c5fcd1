import type { Json, JsonObject } from '../../../words/json.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { TopicView } from './topic-view.js';

/** The topic as search engines want it told: a DefinedTerm of https://schema.org. What is not known is left out. */
export function topicJsonLd({ topic, name, language, path, publicUrl }: TopicView): JsonObject {
  const known: Readonly<Record<string, Json | undefined>> = {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': publicUrl + path,
    mainEntityOfPage: publicUrl + pathIn(language, path),
    name,
    termCode: topic.code,
    inDefinedTermSet: `${publicUrl}/topics`,
    sameAs: topic.matches.length > 0 ? topic.matches : undefined,
  };
  const told: JsonObject = {};
  for (const [member, value] of Object.entries(known)) if (value !== undefined) told[member] = value;
  return told;
}
