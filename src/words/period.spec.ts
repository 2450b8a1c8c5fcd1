import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayFaults, includes, isDay, overlap, type Period, periodFaults } from './period.js';

const day = fc
  .date({ min: new Date('1800-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.record({ from: fc.option(day), to: fc.option(day) });

describe('Days and periods', () => {
  it('know every day of the calendar and nothing else', () => {
    fc.assert(fc.property(day, (text) => isDay(text)));
    for (const text of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '']) {
      expect(isDay(text)).toBe(false);
    }
    fc.assert(
      fc.property(fc.string(), (text) => isDay(text) === (/^\d{4}-\d\d-\d\d$/.test(text) && isDay(text))),
    );
  });

  it('are refused exactly when the end lies before the beginning', () => {
    fc.assert(
      fc.property(period, ({ from, to }) => {
        const reversed = from !== null && to !== null && to < from;
        expect(periodFaults({ from, to }).map(({ field }) => field)).toEqual(reversed ? ['/to'] : []);
      }),
    );
  });

  it('name the field of a day that is none, and echo little of it', () => {
    const [fault] = periodFaults({ from: 'x'.repeat(500), to: null }, '/post');
    expect(fault?.field).toBe('/post/from');
    expect(String(fault?.params?.['day']).length).toBeLessThanOrEqual(20);
    expect(dayFaults('0206-03-12', '/on')[0]?.message.code).toBe('period.unlikelyYear');
  });

  it('overlap exactly when some day lies in both', () => {
    const near = fc.integer({ min: 1, max: 9 }).map((n) => `2026-03-0${String(n)}`);
    const short = fc
      .record({ from: fc.option(near), to: fc.option(near) })
      .filter(({ from, to }) => from === null || to === null || from <= to);
    const days = [
      '2026-02-28',
      ...Array.from({ length: 9 }, (_, n) => `2026-03-0${String(n + 1)}`),
      '2026-03-10',
    ];
    fc.assert(
      fc.property(short, short, (a: Period, b: Period) => {
        const shared = days.some((one) => includes(a, one) && includes(b, one));
        expect(overlap(a, b)).toBe(shared);
      }),
    );
  });
});
