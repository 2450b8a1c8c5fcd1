import type { Language } from '../../../platform/language/language.js';
import { TIME_ZONE } from '../../../platform/language/stockholm.js';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** A day, YYYY-MM-DD, as people write it. */
export function dayInWords(day: string, language: Language): string {
  return format(language, { dateStyle: 'long' }).format(noonOf(day));
}

/** Two days as one span: 12–14 mars 2026. */
export function daysInWords(first: string, last: string, language: Language): string {
  return format(language, { dateStyle: 'long' }).formatRange(noonOf(first), noonOf(last));
}

export function monthInWords(day: string, language: Language): string {
  return format(language, { year: 'numeric', month: 'long' }).format(noonOf(day));
}

/** An instant in Swedish time, with the day. */
export function momentInWords(at: string, language: Language): string {
  return format(language, { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE }).format(
    new Date(at),
  );
}

/** The day of an instant in Sweden. */
export function instantDayInWords(at: string, language: Language): string {
  return format(language, { dateStyle: 'long', timeZone: TIME_ZONE }).format(new Date(at));
}

/** The time of day of an instant in Sweden. */
export function timeInWords(at: string, language: Language): string {
  return format(language, { timeStyle: 'short', timeZone: TIME_ZONE }).format(new Date(at));
}

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options });
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Several names as one phrase: A, B och C. */
export function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);
}

/** A country by its name, of its ISO 3166 code. */
export function countryInWords(code: string, language: Language): string {
  return new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(code) ?? code;
}
