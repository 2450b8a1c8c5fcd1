import { describe, expect, test } from '@jest/globals';
import { isDay, startOfDay } from './swedish-days.rules.js';

describe('A day in Sweden', () => {
  test.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s begins at %s', (day, start) => {
    expect(startOfDay(day).toISOString()).toBe(start);
  });

  test('is one of the calendar', () => {
    expect(['2026-02-28', '2026-02-29', '2026-13-01', '26-01-01', 'x'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
