import { dayInWords } from '../../platform/language/in-words.js';
import type { Language } from '../../platform/language/language.js';
import { type Message, say } from '../../platform/language/message.js';
import { ownMember } from '../../platform/own-member.js';
import { facetLabel } from '../api/resolvers/facet-labels.js';
import { isId } from '../questions/questions.rules.js';
import type { Reading } from '../reading/reading.js';
import type { Asked } from '../rest/asked.js';
import { channels, directions, initiators } from '../../words/meeting-words.js';
import { organisationKinds } from '../../words/organisation-words.js';
import { MeetingFacet } from '../../words/query-words.js';
import { reviews } from '../../words/register-words.js';
import type { Vocabulary } from '../../words/vocabulary.js';
import { searchMessages } from './search.messages.js';

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
export async function searchInWords(
  { given }: Pick<Asked, 'given'>,
  speaking: Speaking,
): Promise<SearchLine[]> {
  const names = [...new Set(given.map(([name]) => name))];
  return Promise.all(
    names.map(async (name) => {
      const values = given.filter(([one]) => one === name).map(([, value]) => value);
      return {
        label: askedName(name, speaking.language),
        values: await Promise.all(values.map((value) => askedValue(name, value, speaking))),
      };
    }),
  );
}

/** What a parameter of a search is called. Whoever writes an address may write anything as its name. */
export function askedName(name: string, language: Language): string {
  const message = ownMember<Message>(searchMessages, name);
  return message ? say(message, language) : name;
}

/** What a value of a parameter is called. */
export function askedValue(name: string, value: string, speaking: Speaking): Promise<string> {
  return ownMember(TELL, name)?.(value, speaking) ?? Promise.resolve(value);
}

const TELL: Readonly<Record<string, Tell>> = {
  dateFrom: day,
  dateTo: day,
  activeOn: day,
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
  publicBodyIds: named(MeetingFacet.PUBLIC_BODY),
  organisationIds: named(MeetingFacet.ORGANISATION),
  officialIds: named(MeetingFacet.OFFICIAL),
  issueIds: named(MeetingFacet.ISSUE),
  topics: named(MeetingFacet.TOPIC),
  country: named(MeetingFacet.COUNTRY),
};

// Whoever writes an address may write anything into it.
function named(by: MeetingFacet): Tell {
  const isOfIds = by !== MeetingFacet.TOPIC && by !== MeetingFacet.COUNTRY;
  return (value, { reading, language }) =>
    isOfIds && !isId(value)
      ? Promise.resolve(value)
      : facetLabel(reading, { by, value: isOfIds ? value.toLowerCase() : value, language });
}

function label<Value extends string>(vocabulary: Vocabulary<Value>): Tell {
  return (value, { language }) => Promise.resolve(vocabulary.label(value as Value, language));
}

function day(value: string, { language }: Speaking): Promise<string> {
  return Promise.resolve(dayInWords(value, language));
}

function yesOrNo(value: string, { language }: Speaking): Promise<string> {
  return Promise.resolve(say(value === 'true' ? searchMessages.yes : searchMessages.no, language));
}
