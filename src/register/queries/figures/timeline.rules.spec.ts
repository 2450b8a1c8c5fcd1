import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Period } from '../../../words/query-words.js';
import { periodFrom } from './timeline.rules.js';

const lengths: [Period, number, RegExp][] = [
  [Period.MONTH, 1, /^\d{4}-(0[1-9]|1[0-2])$/],
  [Period.QUARTER, 3, /^\d{4}-Q[1-4]$/],
  [Period.YEAR, 12, /^\d{4}$/],
];

test.each(lengths)(
  'the periods by %s follow each other without a gap, each of another name',
  (by, months, name) => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9998 }), fc.nat(12 / months - 1), (year, place) => {
        const first = dayOf(year, place * months);
        const next = dayOf(year, (place + 1) * months);
        const { period, to } = periodFrom(first, by);
        expect(dayAfter(to)).toBe(next);
        expect(period).toMatch(name);
        expect(period.slice(0, 4)).toBe(first.slice(0, 4));
        const following = periodFrom(next, by).period;
        expect(following > period).toBe(true);
      }),
    );
  },
);

test('a quarter is named by its number, a month by its own', () => {
  expect(periodFrom('2026-10-01', Period.QUARTER)).toEqual({ period: '2026-Q4', to: '2026-12-31' });
  expect(periodFrom('2028-02-01', Period.MONTH)).toEqual({ period: '2028-02', to: '2028-02-29' });
  expect(periodFrom('2026-01-01', Period.YEAR)).toEqual({ period: '2026', to: '2026-12-31' });
});

function dayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
