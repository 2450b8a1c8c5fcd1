import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { serialToText, shownDate } from './workbook-styles.rules.js';

const DAY_MS = 86_400_000;
const time = fc.record({ hour: fc.nat(23), minute: fc.nat(59) });
const date = fc.date({
  min: new Date('1904-01-02T00:00:00Z'),
  max: new Date('2200-12-31T00:00:00Z'),
  noInvalidDate: true,
});

const two = (value: number) => String(value).padStart(2, '0');
const dayOf = (moment: Date) => Math.floor(moment.getTime() / DAY_MS);

describe('Dates in the cells of a workbook', () => {
  it('come back as the day that was stored, in either calendar of workbooks', () => {
    fc.assert(
      fc.property(date, fc.boolean(), (moment, startsIn1904) => {
        const serial = dayOf(moment) + (startsIn1904 ? 24_107 : 25_569);
        const iso = moment.toISOString();
        expect(serialToText(serial, 'day', startsIn1904)).toBe(iso.slice(0, 10));
        expect(serialToText(serial, 'month', startsIn1904)).toBe(iso.slice(0, 7));
        expect(serialToText(serial, 'year', startsIn1904)).toBe(iso.slice(0, 4));
        expect(serialToText(serial, 'none', startsIn1904)).toBeUndefined();
      }),
    );
  });

  it('tell their time to the minute, and leave out midnight', () => {
    fc.assert(
      fc.property(date, time, (moment, { hour, minute }) => {
        const serial = dayOf(moment) + 25_569 + (hour * 60 + minute) / 1440;
        const clock = hour + minute === 0 ? '' : ` ${two(hour)}:${two(minute)}`;
        expect(serialToText(serial, 'day', false)).toBe(moment.toISOString().slice(0, 10) + clock);
      }),
    );
    expect(serialToText(45_000.999_99, 'day', false)).toBe('2023-03-15');
  });

  it('count the leap day of 1900 that never was', () => {
    expect(serialToText(1, 'day', false)).toBe('1900-01-01');
    expect(serialToText(59, 'day', false)).toBe('1900-02-28');
    expect(serialToText(61, 'day', false)).toBe('1900-03-01');
  });

  it('are none when the number is outside of every calendar', () => {
    const outside = fc.oneof(
      fc.double({ max: -Number.MIN_VALUE, noNaN: true }),
      fc.double({ min: 2_958_466, noNaN: true }),
      fc.constant(NaN),
    );
    fc.assert(
      fc.property(outside, fc.boolean(), (serial, startsIn1904) => {
        expect(serialToText(serial, 'day', startsIn1904)).toBeUndefined();
      }),
    );
  });

  it('are told by the numbers of the built-in formats', () => {
    const days = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
    fc.assert(
      fc.property(fc.nat(200), (id) => {
        const expected = id === 17 ? 'month' : days.has(id) ? 'day' : 'none';
        expect(shownDate(id, undefined)).toBe(expected);
      }),
      { examples: [[17], ...Array.from(days, (id): [number] => [id])] },
    );
  });

  it.each([
    ['yyyy-mm-dd', 'day'],
    ['d/m', 'day'],
    ['dd/mm/yyyy hh:mm;@', 'day'],
    ['[$-41D]d mmmm yyyy', 'day'],
    ['mmm-yy', 'month'],
    ['yyyy', 'year'],
    ['General', 'none'],
    ['0.00', 'none'],
    ['hh:mm:ss', 'none'],
    ['mm:ss.0', 'none'],
    ['dd', 'none'],
    ['', 'none'],
    ['0;yyyy-mm-dd', 'none'],
  ])('written by the format %p show the %s', (code, shown) => {
    expect(shownDate(0, code)).toBe(shown);
  });

  it('show the same whatever words and colours a format adds, and whatever its case', () => {
    const code = fc.constantFrom('yyyy-mm-dd', 'mmm yyyy', 'yyyy', '0.00', 'hh:mm');
    const dress = fc.constantFrom(
      (text: string) => `"day of my"${text}`,
      (text: string) => `[Red]${text}`,
      (text: string) => `${text}\\d`,
      (text: string) => `${text}_y;yyyy-mm-dd`,
      (text: string) => text.toUpperCase(),
    );
    fc.assert(
      fc.property(code, dress, fc.nat(), (plain, dressed, id) => {
        expect(shownDate(id, dressed(plain))).toBe(shownDate(0, plain));
      }),
    );
  });
});
