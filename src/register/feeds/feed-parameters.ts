import { GraphQLEnumType, GraphQLString } from 'graphql';
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '../../platform/language/language.js';
import type { MeetingFilter } from '../questions/meeting-filter.inputs.js';
import { type Asked, askedIn } from '../rest/asked.js';
import type { Parameter } from '../rest/parameters.js';

/** What a feed is asked: which meetings, where that is a question, which page, and in which language. */
export interface AskedFeed {
  readonly filter: Readonly<MeetingFilter>;
  readonly cursor: string | undefined;
  readonly language: Language;
  /** Name and value of each parameter that makes it another feed, in the order of their names. */
  readonly search: Asked['given'];
}

interface FeedInput {
  filter?: MeetingFilter;
  after?: string;
  lang?: Language;
}

const LANG: Parameter = {
  name: 'lang',
  description: 'The language in which it is told what happened: sv or en. Default sv.',
  type: new GraphQLEnumType({
    name: 'FeedLanguage',
    values: Object.fromEntries(LANGUAGES.map((language) => [language, {}])),
  }),
  list: false,
  default: DEFAULT_LANGUAGE,
  place: ['lang'],
};

const CURSOR: Parameter = {
  name: 'cursor',
  description: 'Only what comes after it: taken from the address of the next page.',
  type: GraphQLString,
  list: false,
  // As lists have it.
  place: ['after'],
};

/** The parameters of a feed of meetings: those of the list that say which meetings. */
export function searchParameters(ofList: readonly Parameter[]): Parameter[] {
  return [...ofList.filter(({ place }) => place[0] === 'filter'), ...OWN_PARAMETERS];
}

/** The parameters of every feed. */
export const OWN_PARAMETERS: readonly Parameter[] = [CURSOR, LANG];

export function askedFeed(queryString: string, parameters: readonly Parameter[]): AskedFeed {
  const { input, given } = askedIn(queryString, parameters);
  const { filter = {}, after: cursor, lang: language = DEFAULT_LANGUAGE } = input as FeedInput;
  const search = given.filter(([name]) => name !== CURSOR.name && name !== LANG.name);
  return { filter, cursor, language, search };
}

/** The same question for another page or in another language, as it stands behind the path. */
export function queryOf({ search }: AskedFeed, language: Language, cursor?: string): string {
  const given: (readonly [string, string])[] = [
    ...search,
    ...(language === DEFAULT_LANGUAGE ? [] : [[LANG.name, language] as const]),
    ...(cursor === undefined ? [] : [[CURSOR.name, cursor] as const]),
  ];
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, value]));
  return given.length === 0 ? '' : `?${parameters.toString()}`;
}
