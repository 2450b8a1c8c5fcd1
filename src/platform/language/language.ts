/** The languages that everything the product itself says exists in. */
export type Language = 'sv' | 'en';

/** All languages, the default first. */
export const LANGUAGES: readonly Language[] = ['sv', 'en'];

export const DEFAULT_LANGUAGE: Language = 'sv';

/** A text in every language of the product. */
export type Texts = Readonly<Record<Language, string>>;

interface Preference {
  range: string;
  quality: number;
}

// A header is at most 8 KB, but nobody lists more languages than this by hand.
const MAX_PREFERENCES = 50;

/** The language that best suits an Accept-Language header: Norwegian and Danish readers get Swedish, others English. */
export function negotiate(acceptLanguage: string | null | undefined): Language {
  if (!acceptLanguage?.trim()) return DEFAULT_LANGUAGE;
  for (const { range } of preferences(acceptLanguage)) {
    const language = languageFor(range);
    if (language) return language;
  }
  // A reader who named only languages that we lack is more likely to read English.
  return 'en';
}

/** The language of a word such as `sv`, `SV` or `en-GB`; undefined when it is not one of ours. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

function preferences(header: string): Preference[] {
  return header
    .split(',')
    .slice(0, MAX_PREFERENCES)
    .map(preference)
    .filter(({ range, quality }) => range !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
}

function preference(part: string): Preference {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = q === undefined ? 1 : Number(q.slice(2));
  return { range, quality: Number.isNaN(quality) ? 0 : quality };
}

function languageFor(range: string): Language | undefined {
  if (range === '*') return DEFAULT_LANGUAGE;
  if (/^(nb|nn|no|da)\b/.test(range)) return 'sv';
  return languageOf(range);
}
