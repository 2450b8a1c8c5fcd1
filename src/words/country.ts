import { type Language, LANGUAGES } from '../platform/language/language.js';

const names = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  ]),
) as Record<Language, Intl.DisplayNames>;

// Codes that Intl names though they are no countries: the world, Europe, the EU, unknown.
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ']);

/** Whether a code is that of a country, ISO 3166-1 alpha-2 in capitals. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.has(code) && names.en.of(code) !== undefined;
}

/** The name of a country; its code when it has none. */
export function countryName(code: string, language: Language): string {
  return isCountry(code) ? (names[language].of(code) ?? code) : code;
}
