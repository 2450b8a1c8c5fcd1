import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, midnightOf, nextMidnight, spanOf, stockholmDay } from './dates.js';
import { DatePrecision } from './meeting-words.js';
import { isDay } from './period.js';

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(dayOf);
const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

describe('A day in Stockholm', () => {
  it('begins at its own midnight, in winter, in summer and on the days between', () => {
    fc.assert(
      fc.property(days, (day) => {
        const midnight = midnightOf(day);
        expect(stockholmDay(midnight)).toBe(day);
        expect(stockholmDay(new Date(midnight.getTime() - 1))).toBe(addDays(day, -1));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2026-03-29', '2026-03-28T23:00:00.000Z', 23],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', 25],
    ['2026-07-01', '2026-06-30T22:00:00.000Z', 24],
    ['2026-01-01', '2025-12-31T23:00:00.000Z', 24],
  ])('%s begins at %s and has %s hours', (day, midnight, hours) => {
    expect(midnightOf(day).toISOString()).toBe(midnight);
    const next = midnightOf(addDays(day, 1));
    expect((next.getTime() - midnightOf(day).getTime()) / 3_600_000).toBe(hours);
  });

  it('is followed by a midnight that is later than every moment of it', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const midnight = nextMidnight(moment);
        expect(midnight.getTime()).toBeGreaterThan(moment.getTime());
        expect(midnight.getTime() - moment.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        expect(stockholmDay(midnight)).toBe(addDays(stockholmDay(moment), 1));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Days', () => {
  it('are counted whole, whatever the clocks do', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
        const other = addDays(day, count);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
      }),
    );
  });

  it('of a later month are the same day, or the month’s last', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -24, max: 24 }), (day, months) => {
        const later = addMonths(day, months);
        const [year = 0, month = 0] = day.split('-').map(Number);
        const index = year * 12 + month - 1 + months;
        expect(later.slice(0, 7)).toBe(
          `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        );
        const same = later.slice(8) === day.slice(8);
        const last = addDays(later, 1).slice(8) === '01' && later.slice(8) < day.slice(8);
        expect(same || last).toBe(true);
      }),
    );
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('0050-01-31', 1)).toBe('0050-02-28');
  });
});

describe('An imprecise date', () => {
  it('is the first to the last day it may be, and every day of it has the same span', () => {
    const lengths = { DAY: [1, 1], MONTH: [28, 31], QUARTER: [90, 92], YEAR: [365, 366] } as const;
    fc.assert(
      fc.property(days, fc.constantFrom(...Object.values(DatePrecision)), (day, precision) => {
        const { first, last } = spanOf(day, precision);
        const [shortest, longest] = lengths[precision];
        const length = daysBetween(first, last) + 1;
        expect(first <= day && day <= last).toBe(true);
        expect(length).toBeGreaterThanOrEqual(shortest);
        expect(length).toBeLessThanOrEqual(longest);
        expect(spanOf(first, precision)).toEqual({ first, last });
        expect(spanOf(last, precision)).toEqual({ first, last });
        expect(spanOf(addDays(last, 1), precision).first).toBe(addDays(last, 1));
      }),
    );
    expect(spanOf('2024-02-17', DatePrecision.MONTH)).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  });
});
