import { describe, expect, it } from '@jest/globals';
import { shownSnapshots } from './shown-snapshots.rules.js';

function days(count: number): { day: string }[] {
  const start = Date.UTC(2026, 10, 22);
  return Array.from({ length: count }, (_, back) => ({
    day: new Date(start - back * 86_400_000).toISOString().slice(0, 10),
  }));
}

describe('The snapshots in the catalogue', () => {
  it('are all, as long as a series may have them', () => {
    expect(shownSnapshots(days(50))).toEqual(days(50));
  });

  it('are otherwise the newest, the first of each month, and as many as there is place for', () => {
    const all = days(400);
    const shown = shownSnapshots(all);
    expect(shown).toHaveLength(50);
    expect(shown[0]).toEqual(all[0]);
    expect(shown.filter(({ day }) => day.endsWith('-01'))).toHaveLength(13);
    expect(shown).toEqual([...shown].sort((a, b) => (a.day < b.day ? 1 : -1)));
  });

  it('are the first of the newest months where there are even more of these', () => {
    const all = days(365 * 6).filter(({ day }) => /-(01|15)$/.test(day));
    expect(shownSnapshots(all)).toHaveLength(50);
  });
});
