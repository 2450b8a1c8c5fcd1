import { DateFormat, type ReadDate } from '../rows/date-format.rules.js';

/** How the dates of a column are written, as far as their looks tell. */
export interface DateGuess {
  /** The formats that read most, the likeliest first; none when these are no dates. */
  formats: string[];
  /** The share of the values that they read. */
  share: number;
  /** Day and month could be the other way round: nothing in the values tells. */
  isDoubtful: boolean;
  /** None of them says a year. */
  lacksYear: boolean;
}

// In the order in which they are preferred where several read as much.
const CANDIDATES: readonly string[] = [
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'DD/MM/YYYY',
  'DD-MM-YYYY',
  'DD.MM.YYYY',
  'D/M YYYY',
  'MM/DD/YYYY',
  'MM-DD-YYYY',
  'DD/MM/YY',
  'DD-MM-YY',
  'DD.MM.YY',
  'MM/DD/YY',
  'D MMM YYYY',
  'D MMM, YYYY',
  'D-MMM-YYYY',
  'D-MMM-YY',
  'D MMM YY',
  'MMM D, YYYY',
  '[den] D MMM YYYY',
  'dddd D MMM YYYY',
  'D-D MMM YYYY',
  'YYYY-MM',
  'MM-YYYY',
  'MM/YYYY',
  'MMM YYYY',
  'MMM, YYYY',
  'MMM-YYYY',
  'MMM-YY',
  'MMM YY',
  'YYYY MMM',
  'MMM/MMM/MMM',
  'MMM/MMM',
  'Q YYYY',
  'YYYY Q',
  'D MMM',
  'D/M',
  'MMM',
  'YYYY',
  'EXCEL',
];

/** What a compact day looks like; `YYYYMMDD` would be taken for a serial number. */
const COMPACT = 'YYYYMMDD';

const parsers = new Map([COMPACT, ...CANDIDATES].map((format) => [format, new DateFormat(format)]));
const MOST_FORMATS = 4;

/** The formats in which most of some values can be read, fewest first. */
export function dateFormatsOf(values: readonly string[]): DateGuess {
  let left = [...new Set(values)];
  const all = left.length;
  const formats: string[] = [];
  while (left.length > 0 && formats.length < MOST_FORMATS) {
    const [best, read] = bestFor(left);
    if (best === undefined || read === 0 || !isWorthwhile(read, all)) break;
    formats.push(best);
    left = left.filter((value) => !reads(best, value));
  }
  const read = new Set(left);
  return {
    formats,
    share: all === 0 ? 0 : values.filter((value) => !read.has(value)).length / values.length,
    isDoubtful: formats.some((format) => isDoubtful(format, values)),
    lacksYear: formats.length > 0 && formats.some((format) => !/YY|EXCEL/.test(format)),
  };
}

/** How a value is understood by some formats; undefined when none of them reads it. */
export function readBy(formats: readonly string[], value: string, year?: number): ReadDate | undefined {
  for (const format of [...formats, 'YYYY-MM-DD', 'YYYY-MM']) {
    const date = (parsers.get(format) ?? new DateFormat(format)).read(value, { year });
    if (typeof date !== 'string') return date;
  }
  return undefined;
}

/** The same format with day and month the other way round, where that is a format too. */
export function turned(format: string): string | undefined {
  const swapped = format.replace(/DD|MM/g, (part) => (part === 'DD' ? 'MM' : 'DD'));
  return swapped !== format && /^(?:DD.MM|MM.DD)/.test(format) ? swapped : undefined;
}

function bestFor(values: readonly string[]): [string | undefined, number] {
  return [COMPACT, ...CANDIDATES].reduce<[string | undefined, number]>(
    ([best, most], format) => {
      const count = values.filter((value) => reads(format, value)).length;
      return count > most ? [format, count] : [best, most];
    },
    [undefined, 0],
  );
}

// One cell in a hundred that looks like something else is a mistake in the file, not another way of writing dates.
function isWorthwhile(read: number, all: number): boolean {
  return all < 20 || read / all >= 0.01;
}

// Looser shapes would take any number for a date.
const SHAPES: Readonly<Record<string, RegExp>> = {
  [COMPACT]: /^\s*(?:19|20)\d{6}\s*$/,
  EXCEL: /^\s*[2-6]\d{4}(?:[.,]\d+)?\s*$/,
  YYYY: /^\s*(?:19|20)\d\d\s*$/,
};

function reads(format: string, value: string): boolean {
  if (SHAPES[format]?.test(value) === false) return false;
  const date = parsers.get(format)?.read(value, { year: 2020 });
  return date !== undefined && typeof date !== 'string';
}

function isDoubtful(format: string, values: readonly string[]): boolean {
  const other = turned(format);
  const those = values.filter((value) => reads(format, value));
  return (
    other !== undefined &&
    those.every((value) => reads(other, value)) &&
    // The fifth of the fifth is the same either way.
    those.some((value) => readBy([format], value)?.first !== readBy([other], value)?.first)
  );
}
