import { normalForm } from './normal-form.js';
import { isMisencoded, repairEncoding } from './text-encoding.js';

/** What is wrong with a text as such, whatever it says. */
export type TextFault = 'NUL' | 'CONTROL' | 'SURROGATE' | 'BIDI' | 'FORMULA' | 'ENCODING';

/** All faults of a text, in the order of `TextFault`. */
export function textFaults(text: string): TextFault[] {
  return FAULTS.filter(([, has]) => has(text)).map(([name]) => name);
}

/** The text without what no reader can see, and what was taken out; what could start a formula stays: see `withoutFormula`. */
export function cleanText(text: string): { text: string; faults: TextFault[] } {
  const clean = repairEncoding(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(CONTROLS, '')
    .replace(BIDI, '');
  return { text: tidy(normalForm(clean, 'NFC')), faults: textFaults(text) };
}

/**
 * The text so that no spreadsheet takes it for a formula: a hyphen that begins it becomes the dash or the minus sign that
 * it stands for, and any other such sign gets an apostrophe before it. One that says nothing else stays.
 */
export function withoutFormula(text: string): string {
  if (!startsFormula(text) || isPlaceholder(text)) return text;
  const dashed = text.replace(/^\s*[-\uFF0D](?=(\d)?)/, (_, digit?: string) => (digit ? '\u2212' : '\u2013'));
  return startsFormula(dashed) ? `'${dashed}` : dashed;
}

/** Spaces made single and line ends kept, as people mean them. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether somebody wrote something only because the field wanted it: "-", "null", "N/A", "okänd". */
export function isPlaceholder(text: string): boolean {
  const word = normalForm(text, 'NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{C}]+/gu, ' ')
    .trim();
  return word === '' ? text.trim() !== '' : PLACEHOLDERS.has(word) || /^x{2,}$/.test(word);
}

/** Whether a spreadsheet would take the text for a formula. */
export function startsFormula(text: string): boolean {
  return FORMULA.test(text);
}

// Control characters but line ends and tabs, characters of no width, and characters that are none.
const CONTROLS = /(?![\n\t\r])\p{Cc}|[\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const FAULTS: readonly (readonly [TextFault, (text: string) => boolean])[] = [
  ['NUL', (text) => text.includes('\0')],
  ['CONTROL', (text) => /(?![\0\n\t\r\u0080-\u009F])\p{Cc}|[\uFFFE\uFFFF]/u.test(text)],
  ['SURROGATE', (text) => /\p{Surrogate}/u.test(text)],
  ['BIDI', (text) => new RegExp(BIDI.source).test(text)],
  ['FORMULA', startsFormula],
  ['ENCODING', isMisencoded],
];

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  [
    'null|nil|none|n a|na|n v t|not applicable|not available|undefined|nan|empty|no data|unspecified|not specified',
    'unknown|not known|tbd|tba|tbc|to be confirmed|to be decided|test|asdf|lorem ipsum|see above|as above|ditto',
    'various|various stakeholders|misc|other|private|confidential',
    'saknas|uppgift saknas|okänd|okänt|okända|ej känd|ej känt|vet ej|ukjent|ingen|inget|inga|tom|tomt',
    'ej tillämpligt|e t|ej aktuellt|ej angivet|inte relevant|kommer senare|ospecificerat|se ovan|diverse|övrigt|annat',
  ].flatMap((words) => words.split('|')),
);
