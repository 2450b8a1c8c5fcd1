import { DEFAULT_LANGUAGE, type Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { officialTexts } from '../../../words/official-words.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { labelOf } from '../../queries/figures/facets.js';
import { findIssue } from '../../queries/issues.queries.js';
import { findOfficial } from '../../queries/officials.queries.js';
import { findOrganisation } from '../../queries/organisations.queries.js';
import { bodyWithId } from '../../queries/public-bodies.queries.js';
import { someTopics } from '../../queries/topics.queries.js';
import type { Reading } from '../../reading/reading.js';
import { inLanguage } from './in-language.js';

interface Asked {
  by: MeetingFacet;
  value: string;
  language: Language | null | undefined;
}

type Namer = (reading: Reading, value: string, language: Language) => Promise<string | undefined>;

/** The value of a facet in words. */
export async function facetLabel(reading: Reading, { by, value, language }: Asked): Promise<string> {
  const chosen = language ?? DEFAULT_LANGUAGE;
  return labelOf(by, value, chosen) ?? (await namers[by]?.(reading, value, chosen)) ?? value;
}

const namers: Partial<Record<MeetingFacet, Namer>> = {
  [MeetingFacet.TOPIC]: async (reading, code, language) => {
    const [topic] = await someTopics(reading, [code]);
    return inLanguage(topic?.label, language);
  },
  [MeetingFacet.ORGANISATION]: async (reading, id) => (await findOrganisation(reading, id))?.name,
  [MeetingFacet.OFFICIAL]: async (reading, id, language) =>
    (await findOfficial(reading, id))?.name ?? say(officialTexts.nameless, language),
  [MeetingFacet.PUBLIC_BODY]: async (reading, id, language) =>
    inLanguage((await bodyWithId(reading, id))?.name, language),
  [MeetingFacet.ISSUE]: async (reading, id) => (await findIssue(reading, id))?.title,
};
