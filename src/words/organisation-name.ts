import { ENDING_FORMS, type LegalForm, NAMED_FORMS, OPENING_FORMS } from './legal-forms.js';
import { normalForm } from './normal-form.js';

/**
 * A name reduced to what two ways of writing it have in common: no case, accents, punctuation or
 * legal form, `&` as "and". Equal results are taken for the same organisation, so nothing is guessed.
 * Empty when the name holds no letter or digit.
 */
export function normaliseName(name: string): string {
  const words = plain(name)
    .replace(/(?<![\p{L}\p{N}])[aikp]\/s(?![\p{L}\p{N}])/gu, ' as ')
    .replace(/['’‘`´ʼ]/gu, '')
    .replace(/[&+]/g, ' and ')
    .split(NO_WORD)
    .filter((word) => word !== '')
    .map((word) => (CONJUNCTIONS.has(word) ? 'and' : word));
  return withoutForms(words).join(' ');
}

/** The legal form that a name begins or ends with, as it is usually written (`AB`, `GmbH`), or null. */
export function legalFormOf(name: string): string | null {
  const words = normalForm(name, 'NFKC')
    .replace(/\(publ\.?\)|[(),;]/gi, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length < 2) return null;
  const endings = [1, 2, 3].filter((length) => length < words.length);
  const found =
    endings
      .map((length) => formAt('ending', words.slice(-length).join(' ')))
      .find((form) => form !== undefined) ?? formAt('opening', words[0] ?? '');
  return found ?? null;
}

/** Whether a text names an organisation and nobody in particular: it has a legal form, and says of no person who they are. */
export function isOrganisationName(text: string): boolean {
  return legalFormOf(text) !== null && !PERSON_CUES.test(text);
}

const NO_WORD = /[^\p{L}\p{N}]+/u;
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'och', 'und', 'og']);

// "Anna Berg from Example AB", "Mr Berg, CEO of Example Ltd": a person, whatever the text ends with.
const PERSON_CUES =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mme|Herr|Frau|Sir|Dr|Prof|Professor)\.? \p{Lu}|(?<![\p{L}\p{N}])(?:from|från|representing|on behalf of|CEO|CFO|VD|director|direktör|ordförande|chair(?:man|woman|person)?|president|manager|head of|adviser|advisor|[Rr]epresentatives? of|företrädare för)(?![\p{L}\p{N}])/u;

// Letters that have no accent to take away, and the sigma that only differs at the end of a word.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

function plain(text: string): string {
  return normalForm(text, 'NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþıς]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{N}])/gu, (initials) =>
      initials.replaceAll('.', ''),
    );
}

/** The words a form is compared by: `sp. z o.o.` is `sp z oo`. */
function wordsOf(form: string): string {
  return plain(form)
    .replace('/', '')
    .split(NO_WORD)
    .filter((word) => word !== '')
    .join(' ');
}

const endings: ReadonlySet<string> = new Set([
  ...ENDING_FORMS.flatMap(({ writings }) => writings.map(wordsOf)),
  'publ',
]);
const openings: ReadonlySet<string> = new Set(OPENING_FORMS.flatMap(({ writings }) => writings.map(wordsOf)));
const LONGEST_FORM = 3;

// One word always stays: a company may be named Limited.
function withoutForms(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--) {
    if (endings.has(words.slice(-length).join(' ')))
      return withoutForms(withoutDangling(words.slice(0, -length)));
  }
  return openings.has(words[0] ?? '') ? withoutForms(words.slice(1)) : words;
}

// Tiffany & Co: the "and" belongs to the form.
function withoutDangling(words: readonly string[]): readonly string[] {
  return words.length > 1 && words.at(-1) === 'and' ? words.slice(0, -1) : words;
}

/** Every way of writing a form that tells it from a word; dots are often left out, but `a.s.` needs them. */
function writingsOf(list: readonly LegalForm[]): [string, string][] {
  return list.flatMap(({ form, writings }) =>
    [...writings, ...writings.map(capitalised), form.toUpperCase()]
      .flatMap((text) => (/^\p{Ll}{1,3}$/u.test(withoutDots(text)) ? [text] : [text, withoutDots(text)]))
      .map((text): [string, string] => [text, form]),
  );
}

function capitalised(text: string): string {
  return text.length < SHORTEST_WORD ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function withoutDots(text: string): string {
  return text.replaceAll('.', '');
}

const SHORTEST_WORD = 5;

// The first form in the list wins where two are written alike.
const byWriting = {
  ending: new Map(writingsOf([...ENDING_FORMS, ...NAMED_FORMS]).reverse()),
  opening: new Map(writingsOf([...OPENING_FORMS, ...NAMED_FORMS]).reverse()),
};

function formAt(place: keyof typeof byWriting, text: string): string | undefined {
  return byWriting[place].get(text) ?? byWriting[place].get(withoutDots(text));
}
