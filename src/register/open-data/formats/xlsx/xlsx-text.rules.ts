/** The most that a cell of a spreadsheet holds, counted as spreadsheets count: in UTF-16 code units. */
export const LONGEST_CELL = 32_767;

/** What stands at the end of a text that was cut. */
const CUT = '…';

/** A text as long as a cell may be; the last sign of a longer one says that there was more. */
export function fitting(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const end = LONGEST_CELL - CUT.length;
  // Half of a character outside the basic plane is none.
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return text.slice(0, isHalf ? end - 1 : end) + CUT;
}

// What XML has no way to write, or would read as something else: control characters (but not tab, line feed and those
// from 7F), halves of characters, and what is no character.
const UNWRITABLE = /[^\P{Cc}\t\n\u007f-\u009f]|[\p{Surrogate}\ufffe\uffff]/gu;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP = /[&<>]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const NOT_PLAIN = /[^\P{Cc}\t\n\u007f-\u009f]|[\p{Surrogate}\ufffe\uffff_&<>]/u;

/** A text as content of an element, by the escapes of spreadsheets (ST_Xstring): _x000D_ is a carriage return. */
export function escaped(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(MARKUP, (sign) => ENTITIES[sign] ?? sign);
}

/** The letters of a column, from 0: A, B … Z, AA. */
export function lettersOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last;
}

const DAY = 24 * 60 * 60 * 1000;
// Days are counted so that 1 March 1900 is 61; before it, spreadsheets believe in a 29 February 1900.
const FIRST = Date.UTC(1900, 2, 1);
const ZERO = FIRST - 61 * DAY;

// A day is divided into fractions that are not exact. Many programs cut off what is left below a millisecond, and would
// read the one before: with a hundredth more, cutting and rounding give the same.
const HUNDREDTH = 0.01;

/** The number by which spreadsheets know a moment; undefined for moments that they do not know. */
export function serialOf(time: number): number | undefined {
  if (time < FIRST) return undefined;
  const since = time - ZERO;
  return (since % DAY === 0 ? since : since + HUNDREDTH) / DAY;
}
