import { isDay } from '../../../words/period.js';
import { type Day, spanOf } from '../../../words/dates.js';
import { DatePrecision } from '../../../words/meeting-words.js';
import { serialToText } from '../files/workbook-styles.rules.js';
import { monthNumber } from './months.js';
import { ownMember } from '../../../platform/own-member.js';

/** A date as exactly as it is known: its first and last (possible) day. */
export interface ReadDate {
  first: Day;
  last: Day;
  precision: DatePrecision;
}

/** What a cell does not say and its file does. */
export interface DateContext {
  year?: number | undefined;
  month?: number | undefined;
}

/** Whether a cell has the form of a date, and if so whether it is one. */
export type DateReading = ReadDate | 'otherForm' | 'noYear' | 'noSuchDay';

/** One way of writing dates: `DD-MM-YYYY`, `MMM, YYYY`, `Q YYYY`, `EXCEL`. */
export class DateFormat {
  private readonly shape: RegExp;
  private readonly tokens: string[] = [];

  constructor(readonly format: string) {
    const pieces = format.split(TOKEN).map((piece) => this.pieceShape(piece));
    const time = this.tokens.some((token) => token.startsWith('D')) ? TIME : '';
    this.shape = new RegExp(`^\\s*${pieces.join('')}${time}[\\s,.;]*$`, 'iu');
  }

  /** Whether the format tells anything of a date. */
  get isUseful(): boolean {
    return this.tokens.some((token) => token !== 'dddd');
  }

  read(cell: string, context: DateContext): DateReading {
    const match = this.shape.exec(cell);
    if (!match) return 'otherForm';
    if (this.tokens[0] === 'EXCEL')
      return ofDay(serialToText(Number(match[1]), 'day', false)?.slice(0, 10) ?? '');
    const parts = new DateParts();
    const fits = this.tokens.every((token, index) => parts.take(token, match[index + 1] ?? ''));
    return fits ? parts.date(context) : 'otherForm';
  }

  private pieceShape(piece: string): string {
    const shape = ownMember(SHAPES, piece);
    if (shape !== undefined) {
      this.tokens.push(piece);
      return shape;
    }
    const literal = /^\[(.*)\]$/.exec(piece)?.[1] ?? piece;
    return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*');
  }
}

const TOKEN = /(\[[^\]]*\]|YYYY|YY|MMMM?|MM?|dddd|DD?|Do|Q|EXCEL)/;
const TIME =
  '(?:[T\\s,]+(?:kl\\.?\\s*)?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\.?|uhr|h)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const QUARTER_WORD = 'q|kv\\.?|kvartal(?:et)?|quarter|quartal|trimestre|trim\\.?|kwartaal';
const QUARTER = `(?:${QUARTER_WORD}|t)?\\s*([1-4])(?:st|nd|rd|th|er|e|:a|\\.)?\\s*(?:${QUARTER_WORD})?`;
const MONTH_NAME = '(\\p{L}[\\p{L}\\p{M}.]*(?:\\s+f[oó]mhair)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|:[ae])?';

const SHAPES: Readonly<Record<string, string>> = {
  YYYY: '(\\d{4})',
  YY: "['’]?(\\d{2})",
  MMMM: MONTH_NAME,
  MMM: MONTH_NAME,
  MM: '(\\d{1,2})',
  M: '(\\d{1,2})',
  dddd: '(\\p{L}+\\.?,?)',
  DD: '(\\d{1,2})',
  D: DAY,
  Do: DAY,
  Q: QUARTER,
  EXCEL: '(\\d{1,6}(?:[.,]\\d+)?)',
};

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;
const CENTURY_TURNS = 70;

/** The numbers of a date. A format that names one twice means a range. */
class DateParts {
  private readonly years: number[] = [];
  private readonly months: number[] = [];
  private readonly days: number[] = [];
  private readonly quarters: number[] = [];

  take(token: string, text: string): boolean {
    const number = numberOf(token, text);
    this.listOf(token).push(number);
    return !Number.isNaN(number);
  }

  date(context: DateContext): DateReading {
    this.fillIn(context);
    const [from = NaN, to = NaN] = ends(this.years);
    if (Number.isNaN(from)) return 'noYear';
    return from < FIRST_YEAR || to > LAST_YEAR ? 'noSuchDay' : this.inYears(from, to);
  }

  private inYears(from: number, to: number): DateReading {
    if (this.days.length > 0) return this.ofDays(from, to);
    if (this.months.length > 0) return this.ofMonths(from, to);
    const [quarter] = this.quarters;
    if (quarter !== undefined) return ofPeriod(from, quarter * 3 - 2, DatePrecision.QUARTER);
    return ofPeriod(from, 1, DatePrecision.YEAR);
  }

  private listOf(token: string): number[] {
    if (token === 'dddd') return [];
    if (token.startsWith('Y')) return this.years;
    if (token.startsWith('M')) return this.months;
    return token === 'Q' ? this.quarters : this.days;
  }

  /** The file's year and month count only where the cell has none, and a month only for a day. */
  private fillIn({ year, month }: DateContext): void {
    if (this.years.length === 0 && year !== undefined) this.years.push(year);
    if (this.months.length === 0 && this.days.length > 0 && month !== undefined) this.months.push(month);
  }

  private ofDays(fromYear: number, toYear: number): DateReading {
    const [fromMonth = NaN, toMonth = NaN] = ends(this.months);
    const [fromDay = NaN, toDay = NaN] = ends(this.days);
    const [first, last] = [iso(fromYear, fromMonth, fromDay), iso(toYear, toMonth, toDay)];
    if (!isDay(first) || !isDay(last) || last < first) return 'noSuchDay';
    return { first, last, precision: DatePrecision.DAY };
  }

  /** Several months are known as exactly as the quarter or year that holds them all. */
  private ofMonths(fromYear: number, toYear: number): DateReading {
    const [from = NaN, to = NaN] = ends(this.months);
    const isRange = this.months.every(isMonth) && fromYear === toYear && from <= to;
    if (!isRange) return 'noSuchDay';
    if (from === to) return ofPeriod(fromYear, from, DatePrecision.MONTH);
    const isOneQuarter = Math.ceil(from / 3) === Math.ceil(to / 3);
    return ofPeriod(fromYear, from, isOneQuarter ? DatePrecision.QUARTER : DatePrecision.YEAR);
  }
}

/** What a piece of a date says as a number; the name of a weekday says nothing that could be wrong. */
function numberOf(token: string, text: string): number {
  if (token === 'dddd') return 0;
  if (token.startsWith('MMM')) return monthNumber(text) ?? NaN;
  if (token !== 'YY') return Number(text);
  return Number(text) + (Number(text) < CENTURY_TURNS ? 2000 : 1900);
}

function ends(numbers: readonly number[]): [number | undefined, number | undefined] {
  return [numbers[0], numbers.at(-1)];
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function ofDay(day: string): DateReading {
  return isDay(day) ? { first: day, last: day, precision: DatePrecision.DAY } : 'noSuchDay';
}

function ofPeriod(year: number, month: number, precision: DatePrecision): ReadDate {
  return { ...spanOf(iso(year, month, 1), precision), precision };
}

function iso(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** From the beginning of one date to the end of another, as exactly as the less exact of them is known. */
export function spanning(a: ReadDate, b: ReadDate): ReadDate {
  const precision = lessExact(a.precision, b.precision);
  const [from, to] = [a.first < b.first ? a.first : b.first, a.last > b.last ? a.last : b.last];
  return { first: spanOf(from, precision).first, last: spanOf(to, precision).last, precision };
}

/** The precision that holds two days of a period: they are of one month, quarter or year, or of several years. */
export function periodOf({ first, last }: ReadDate): ReadDate {
  const precision = EXACTNESS.slice(1).find((each) => spanOf(first, each).last >= last) ?? DatePrecision.YEAR;
  return { first: spanOf(first, precision).first, last: spanOf(last, precision).last, precision };
}

const EXACTNESS = [DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.QUARTER, DatePrecision.YEAR];

function lessExact(a: DatePrecision, b: DatePrecision): DatePrecision {
  return EXACTNESS.indexOf(a) > EXACTNESS.indexOf(b) ? a : b;
}

/** 2019-03-05 and 2019-03 can be read in one way only: they need not be listed. */
export const ISO_FORMATS = ['YYYY-MM-DD', 'YYYY-MM'].map((format) => new DateFormat(format));
