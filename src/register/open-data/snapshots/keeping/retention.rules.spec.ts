import { describe, expect, test } from '@jest/globals';
import { tooOld } from './retention.rules.js';

const DAY_MS = 24 * 3600 * 1000;

function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(first) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Lives through days with one snapshot each; what is there on the last of them. */
function live(
  first: string,
  days: number,
  eachDay: (kept: string[], today: string) => void = () => undefined,
) {
  let kept: string[] = [];
  for (let index = 0; index < days; index += 1) {
    const today = dayAfter(first, index);
    kept.push(today);
    const gone = tooOld(kept, today);
    kept = kept.filter((name) => !gone.includes(name));
    eachDay(kept, today);
  }
  return kept;
}

describe('Snapshots are kept', () => {
  test('each day for a month, then each month for a year, then each year', () => {
    const kept = live('2024-03-10', 900);
    const today = dayAfter('2024-03-10', 899);
    expect(kept.filter((day) => day >= dayAfter(today, -31))).toHaveLength(32);
    expect(kept.filter((day) => day < dayAfter(today, -366))).toEqual(['2024-03-10', '2025-01-01']);
    const months = kept.filter((day) => day >= dayAfter(today, -366) && day < dayAfter(today, -31));
    expect(months).toEqual(
      Array.from({ length: 11 }, (_, index) =>
        new Date(Date.UTC(2025, 8 + index, 1)).toISOString().slice(0, 10),
      ),
    );
  });

  test('and never more than some fifty of them', () => {
    let before: string[] = [];
    live('2020-01-15', 1500, (kept, today) => {
      expect(kept.length).toBeLessThanOrEqual(32 + 13 + 7);
      expect(kept.filter((name) => name !== today && !before.includes(name))).toEqual([]);
      before = kept;
    });
  });

  test('the newest of a day alone, but all of today', () => {
    const names = ['2026-11-21', '2026-11-21.r1', '2026-11-22', '2026-11-22.r1'];
    expect(tooOld(names, '2026-11-22')).toEqual(['2026-11-21']);
    expect(tooOld(names, '2026-11-23')).toEqual(['2026-11-21', '2026-11-22']);
  });

  test('when nothing new was made for long: the newest stays', () => {
    expect(tooOld(['2020-05-05', '2020-05-06'], '2026-11-22')).toEqual([]);
    expect(tooOld(['2020-05-05', '2020-05-06', '2020-05-07'], '2026-11-22')).toEqual(['2020-05-06']);
    expect(tooOld([], '2026-11-22')).toEqual([]);
  });
});
