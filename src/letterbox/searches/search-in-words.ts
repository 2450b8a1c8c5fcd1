import type { Language } from '../../platform/language/language.js';
import { type Message, say } from '../../platform/language/message.js';
import { inLanguage } from '../../register/api/resolvers/in-language.js';
import { findIssue } from '../../register/queries/issues.queries.js';
import { findOfficial } from '../../register/queries/officials.queries.js';
import { findOrganisation } from '../../register/queries/organisations.queries.js';
import { bodyWithId } from '../../register/queries/public-bodies.queries.js';
import { someTopics } from '../../register/queries/topics.queries.js';
import type { Reading } from '../../register/reading/reading.js';
import { channels, directions, initiators } from '../../words/meeting-words.js';
import { organisationKinds } from '../../words/organisation-words.js';
import { reviews } from '../../words/register-words.js';
import type { Vocabulary } from '../../words/vocabulary.js';
import { searchMessages } from './search.messages.js';
import type { SavedSearch } from './saved-searches.service.js';

/** One thing that a search asks, for people. */
export interface SearchLine {
  readonly label: string;
  readonly values: readonly string[];
}

interface Speaking {
  readonly reading: Reading;
  readonly language: Language;
}

type Tell = (value: string, speaking: Speaking) => Promise<string>;

/** What a search asks, in words: names instead of ids and codes. None for one that finds every meeting. */
export async function searchInWords({ given }: SavedSearch, speaking: Speaking): Promise<SearchLine[]> {
  const names = [...new Set(given.map(([name]) => name))];
  return Promise.all(
    names.map(async (name) => {
      const values = given.filter(([one]) => one === name).map(([, value]) => value);
      const tell = TELL[name] ?? ((value: string) => Promise.resolve(value));
      const message = (searchMessages as Readonly<Record<string, Message | undefined>>)[name];
      return {
        label: message ? say(message, speaking.language) : name,
        values: await Promise.all(values.map((value) => tell(value, speaking))),
      };
    }),
  );
}

const TELL: Readonly<Record<string, Tell>> = {
  direction: label(directions),
  initiatedBy: label(initiators),
  channel: label(channels),
  organisationKinds: label(organisationKinds),
  review: label(reviews),
  late: yesOrNo,
  hasDocuments: yesOrNo,
  hasWithheld: yesOrNo,
  hasQualityNotes: yesOrNo,
  corrected: yesOrNo,
  publicBodyIds: async (id, { reading, language }) => {
    const body = await bodyWithId(reading, id.toLowerCase());
    return (body && inLanguage(body.name, language)) ?? id;
  },
  organisationIds: async (id, { reading }) => (await findOrganisation(reading, id))?.name ?? id,
  officialIds: async (id, { reading }) => (await findOfficial(reading, id))?.name ?? id,
  issueIds: async (id, { reading }) => (await findIssue(reading, id))?.title ?? id,
  topics: async (code, { reading, language }) => {
    const [topic] = await someTopics(reading, [code]);
    return (topic && inLanguage(topic.label, language)) ?? code;
  },
};

function label<Value extends string>(vocabulary: Vocabulary<Value>): Tell {
  return (value, { language }) => Promise.resolve(vocabulary.label(value as Value, language));
}

function yesOrNo(value: string, { language }: Speaking): Promise<string> {
  return Promise.resolve(say(value === 'true' ? searchMessages.yes : searchMessages.no, language));
}
