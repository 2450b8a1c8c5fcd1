import { DEFAULT_LANGUAGE, type Language } from '../../../platform/language/language.js';
import { mainPostOf, officialCalled } from '../../../words/official-words.js';
import { MeetingFacet } from '../../../words/query-words.js';
import { labelOf } from '../../queries/figures/facets.js';
import { findIssue } from '../../queries/issues.queries.js';
import { findOfficial } from '../../queries/officials.queries.js';
import { findOrganisation } from '../../queries/organisations.queries.js';
import { bodyOf, bodyWithId } from '../../queries/public-bodies.queries.js';
import { someTopics } from '../../queries/topics.queries.js';
import type { Reading } from '../../reading/reading.js';
import type { OfficialRecord } from '../../records/official.record.js';
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

/** What an official is called among others: who has no published name by post and public body. */
export async function officialLabel(
  reading: Reading,
  official: Pick<OfficialRecord, 'name' | 'posts'>,
  language: Language,
): Promise<string> {
  const post = official.name === undefined ? mainPostOf(official.posts) : undefined;
  const body = post && (await bodyOf(reading, post));
  return officialCalled(official, language, inLanguage(body?.name, language));
}

const namers: Partial<Record<MeetingFacet, Namer>> = {
  [MeetingFacet.TOPIC]: async (reading, code, language) => {
    const [topic] = await someTopics(reading, [code]);
    return inLanguage(topic?.label, language);
  },
  [MeetingFacet.ORGANISATION]: async (reading, id) => (await findOrganisation(reading, id))?.name,
  [MeetingFacet.OFFICIAL]: async (reading, id, language) =>
    officialLabel(reading, (await findOfficial(reading, id)) ?? { posts: [] }, language),
  [MeetingFacet.PUBLIC_BODY]: async (reading, id, language) =>
    inLanguage((await bodyWithId(reading, id))?.name, language),
  [MeetingFacet.ISSUE]: async (reading, id) => (await findIssue(reading, id))?.title,
};
