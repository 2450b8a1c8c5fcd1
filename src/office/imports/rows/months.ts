import { isMisspelling } from '../spelling.rules.js';

// The first language that knows the word decides: "mar" is March before it is the Finnish November.
const LANGUAGES = 'en sv de fr da nb nl fi es it pt pl cs et lv lt hu ro sl hr el ga'.split(' ');
const SHORTEST = 3;

interface MonthNames {
  long: string[][];
  short: string[];
}

let names: MonthNames[] | undefined;
const found = new Map<string, number | undefined>();

/** The number of the month that a word names in some European language, in full or cut short; undefined for no month. */
export function monthNumber(word: string): number | undefined {
  const plain = plainWord(word);
  if (!found.has(plain)) found.set(plain, lookUp(plain));
  return found.get(plain);
}

function lookUp(word: string): number | undefined {
  if (word.length < SHORTEST) return undefined;
  names ??= LANGUAGES.map(namesIn);
  return (
    first(names, ({ long, short }) =>
      long.map((forms, index) => isShortOf(word, [...forms, short[index] ?? ''])),
    ) ??
    first(names, ({ long }) => long.map((forms) => forms.some((name) => word.startsWith(name)))) ??
    first(names.slice(0, 2), ({ long }) =>
      long.map((forms) => forms.some((name) => isMisspelling(name, word))),
    )
  );
}

/** The month that exactly one of twelve answers points to, in the first language where one does. */
function first(
  languages: readonly MonthNames[],
  fits: (language: MonthNames) => boolean[],
): number | undefined {
  for (const language of languages) {
    const months = fits(language).flatMap((isIt, index) => (isIt ? [index + 1] : []));
    if (months.length === 1) return months[0];
  }
  return undefined;
}

function isShortOf(word: string, forms: readonly string[]): boolean {
  return forms.some((name) => name.startsWith(word));
}

function namesIn(language: string): MonthNames {
  const months = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2020, index, 1)));
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return months.map((month) => monthPart(format.formatToParts(month)));
  };
  const [alone, dated] = [written({ month: 'long' }), written({ day: 'numeric', month: 'long' })];
  return {
    long: alone.map((name, index) => [name, dated[index] ?? name]),
    short: written({ month: 'short' }),
  };
}

function monthPart(parts: Intl.DateTimeFormatPart[]): string {
  return plainWord(parts.find(({ type }) => type === 'month')?.value ?? '');
}

function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}
