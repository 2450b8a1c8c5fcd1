/** How exactly a cell's format shows a date: not at all, or to the year, the month, the day. */
export type ShownDate = 'none' | 'year' | 'month' | 'day';

/** What a number format shows of a date. A cell that shows only month and year knows no day, though one is stored. */
export function shownDate(id: number, code: string | undefined): ShownDate {
  if (code !== undefined) return shownByCode(code);
  if (id === MONTH_AND_YEAR) return 'month';
  return DAYS.some(([from, to]) => id >= from && id <= to) ? 'day' : 'none';
}

/** A serial number of a workbook as a date: `2013-03-05`, `2013-03`, `2013`, or with its time when it has one. */
export function serialToText(serial: number, shown: ShownDate, startsIn1904: boolean): string | undefined {
  if (shown === 'none' || !(serial >= 0 && serial < LAST_SERIAL)) return undefined;
  const days = Math.floor(serial);
  const iso = new Date(Date.UTC(1970, 0, 1) + (days - epoch(days, startsIn1904)) * DAY_MS).toISOString();
  if (shown === 'year') return iso.slice(0, 4);
  if (shown === 'month') return iso.slice(0, 7);
  const minutes = Math.round((serial - days) * 24 * 60);
  if (minutes === 0 || minutes === 24 * 60) return iso.slice(0, 10);
  return `${iso.slice(0, 10)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const DAY_MS = 86_400_000;
const LAST_SERIAL = 2_958_466;
const MONTH_AND_YEAR = 17;
// The built-in formats of dates, those of East Asian versions included; 18–21 and 45–47 are times alone.
const DAYS: readonly (readonly [number, number])[] = [
  [14, 16],
  [22, 22],
  [27, 31],
  [50, 58],
];

/** The serial number of 1970-01-01. Excel counts a 29 February 1900 that never was. */
function epoch(days: number, startsIn1904: boolean): number {
  if (startsIn1904) return 24_107;
  return days < 60 ? 25_568 : 25_569;
}

function shownByCode(code: string): ShownDate {
  const plain = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/;.*/s, '');
  // Minutes are written like months: beside hours or seconds, m means minutes.
  const date = plain.replace(/(?:h+[^a-z]*m+|m+[^a-z]*s+)/g, '');
  if (date.includes('d') && /m|y/.test(date)) return 'day';
  if (date.includes('y')) return date.includes('m') ? 'month' : 'year';
  return 'none';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
