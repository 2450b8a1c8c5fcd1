import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from './language.js';
import { TIME_ZONE } from './stockholm.js';

/** A day, YYYY-MM-DD, as people write it; what is none stands as it was written. */
export function dayInWords(day: string, language: Language): string {
  const noon = noonOf(day);
  return Number.isNaN(noon.getTime()) ? day : formats[language].day.format(noon);
}

/** Two days as one span: 12–14 mars 2026. */
export function daysInWords(first: string, last: string, language: Language): string {
  return formats[language].day.formatRange(noonOf(first), noonOf(last));
}

/** The month of a day, or one that is written YYYY-MM. */
export function monthInWords(month: string, language: Language): string {
  return formats[language].month.format(noonOf(`${month.slice(0, 7)}-15`));
}

/** An instant in Swedish time, with the day. */
export function momentInWords(at: Date | string, language: Language): string {
  return formats[language].moment.format(new Date(at));
}

/** The day of an instant in Sweden. */
export function instantDayInWords(at: Date | string, language: Language): string {
  return formats[language].day.format(new Date(at));
}

/** The time of day of an instant in Sweden. */
export function timeInWords(at: Date | string, language: Language): string {
  return formats[language].time.format(new Date(at));
}

/** Several names as one phrase: A, B och C. */
export function listed(names: readonly string[], language: Language): string {
  return formats[language].list.format(names);
}

/** What stands before each of so many names in such a phrase. */
export function wordsBetween(count: number, language: Language): string[] {
  const parts = formats[language].list.formatToParts(Array.from({ length: count }, () => '-'));
  const between = parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
  return ['', ...between].slice(0, count);
}

/** Several names of which one will do: A, B eller C. */
export function listedAsChoice(names: readonly string[], language: Language): string {
  return formats[language].choice.format(names);
}

/** A number with its thousands apart: 23 050. */
export function numberInWords(number: number, language: Language): string {
  return formats[language].number.format(number);
}

/** A country by its name, of its ISO 3166 code. */
export function countryInWords(code: string, language: Language): string {
  return formats[language].country.of(code) ?? code;
}

// At noon it is the same day in Stockholm as in UTC, in winter and summer.
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function formatsIn(language: Language) {
  const locale = language === DEFAULT_LANGUAGE ? 'sv-SE' : 'en-GB';
  const zone = { timeZone: TIME_ZONE };
  return {
    day: new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long' }),
    month: new Intl.DateTimeFormat(locale, { ...zone, month: 'long', year: 'numeric' }),
    moment: new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long', timeStyle: 'short' }),
    time: new Intl.DateTimeFormat(locale, { ...zone, timeStyle: 'short' }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
    choice: new Intl.ListFormat(locale, { type: 'disjunction' }),
    number: new Intl.NumberFormat(locale),
    country: new Intl.DisplayNames(locale, { type: 'region' }),
  };
}

// Made once: each takes longer to make than to use a thousand times.
const formats = Object.fromEntries(LANGUAGES.map((language) => [language, formatsIn(language)])) as Record<
  Language,
  ReturnType<typeof formatsIn>
>;
