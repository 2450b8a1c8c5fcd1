import { plainSpelling } from '../spelling.rules.js';

const LANGUAGES = 'en sv de fr da nb fi nl es it pt pl'.split(' ');
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'united states of america': 'US',
  'czech republic': 'CZ',
  holland: 'NL',
  'the netherlands': 'NL',
  eire: 'IE',
};

let codes: Map<string, string> | undefined;

/** The ISO 3166-1 code of a country by its name in a European language, or by the code itself. */
export function countryCode(text: string): string | undefined {
  codes ??= allNames();
  return codes.get(plainSpelling(text));
}

function allNames(): Map<string, string> {
  const known = new Map(Object.entries(OTHER_NAMES));
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of pairs) addCountry(known, code, names.of(code));
  }
  return known;
}

// Codes such as EU, UN, XA and ZZ name no country.
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|X[A-Z]|ZZ|UK|AN|DD|FX|SU|TP|YU|CS|ZR|BU|NT|[Q][M-Z])$/;

function addCountry(known: Map<string, string>, code: string, name: string | undefined): void {
  if (name === undefined || (NO_COUNTRY.test(code) && code !== 'XK')) return;
  for (const spelling of [plainSpelling(name), code.toLowerCase()]) {
    if (!known.has(spelling)) known.set(spelling, code);
  }
}
