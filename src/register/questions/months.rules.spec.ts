import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Refusal } from '../../platform/errors/refusal.js';
import { LIMITS } from './limits.js';
import { askedMonths } from './months.rules.js';

// Months are counted from January of the year 1.
const month = fc.nat(9999 * 12 - 1);
const dayOfMonth = fc.integer({ min: 1, max: 28 });
const none = fc.constantFrom(null, undefined);

test('the months of a period are those of its first and last day', () => {
  const length = fc.nat(LIMITS.coverageMonths - 1);
  fc.assert(
    fc.property(month, length, dayOfMonth, none, (last, before, day, nothing) => {
      const first = Math.max(0, last - before);
      const expected = { first: dayIn(first, 1), last: dayIn(last, 1) };
      const from = dayIn(first, day);
      expect(askedMonths({ from, to: dayIn(last, day) }, '2026-03-12')).toEqual(expected);
      expect(askedMonths({ from, to: nothing }, dayIn(last, day))).toEqual(expected);
    }),
  );
});

test('without a first month it is the last one and the eleven before, though none before the year 1', () => {
  fc.assert(
    fc.property(fc.oneof(month, fc.nat(24)), dayOfMonth, none, (last, day, nothing) => {
      const expected = { first: dayIn(Math.max(0, last - 11), 1), last: dayIn(last, 1) };
      expect(askedMonths({ from: nothing, to: dayIn(last, day) }, '2026-03-12')).toEqual(expected);
      expect(askedMonths({}, dayIn(last, day))).toEqual(expected);
    }),
  );
});

test('a period that ends before it begins is refused, and so is one that is too long', () => {
  const beyond = fc.integer({ min: LIMITS.coverageMonths, max: 400 });
  fc.assert(
    fc.property(fc.nat(90_000), fc.integer({ min: 1, max: 400 }), beyond, (first, back, on) => {
      const day = (at: number): string => dayIn(at, 15);
      expect(refusal({ from: day(first + back), to: day(first) })).toEqual(['query.fromAfterTo', '/from']);
      expect(refusal({ from: day(first), to: day(first + on) })).toEqual(['query.tooManyMonths', '/from']);
    }),
  );
});

function dayIn(months: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(1, months, day);
  return date.toISOString().slice(0, 10);
}

/** The code and the field of what a period is refused for. */
function refusal(period: { from: string; to: string }): unknown[] {
  try {
    askedMonths(period, '2026-03-12');
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.flatMap(({ message, field }) => [message.code, field]);
    throw error;
  }
  return [];
}
