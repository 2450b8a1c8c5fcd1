import type { Language } from '../../../platform/language/language.js';
import { channels, directions } from '../../../words/meeting-words.js';
import { organisationKinds } from '../../../words/organisation-words.js';
import { MeetingFacet } from '../../../words/query-words.js';
import type { Vocabulary } from '../../../words/vocabulary.js';

const vocabularies: Partial<Record<MeetingFacet, Vocabulary>> = {
  [MeetingFacet.DIRECTION]: directions,
  [MeetingFacet.CHANNEL]: channels,
  [MeetingFacet.ORGANISATION_KIND]: organisationKinds,
};

/** The words for a value that needs no look-up; undefined when its name is in the register. */
export function labelOf(facet: MeetingFacet, value: string, language: Language): string | undefined {
  const vocabulary = vocabularies[facet];
  if (vocabulary) return vocabulary.label(value, language);
  if (facet === MeetingFacet.YEAR) return value;
  if (facet === MeetingFacet.COUNTRY) return countryName(value, language);
  return undefined;
}

function countryName(code: string, language: Language): string {
  // Other texts than codes would make Intl throw.
  return (/^[A-Z]{2}$/.test(code) ? countries[language].of(code) : undefined) ?? code;
}

const countries: Readonly<Record<Language, Intl.DisplayNames>> = {
  sv: new Intl.DisplayNames('sv', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};
