import { describe, expect, it } from '@jest/globals';
import { standingOf } from './delay.rules.js';

describe('A delayed publication', () => {
  it('can be prolonged within six months of the first decision', () => {
    expect(standingOf('2026-04-01', '2026-02-15', '2026-03-01').latest).toBe('2026-08-15');
  });

  it.each([
    ['2026-03-16', true],
    ['2026-03-15', true],
    ['2026-03-17', false],
  ])('until %s is to be reconsidered two weeks before its day: %s', (until, reconsider) => {
    expect(standingOf(until, '2026-02-15', '2026-03-02').reconsider).toBe(reconsider);
  });

  it('whose day has come has no days left', () => {
    expect(standingOf('2026-03-01', '2026-02-15', '2026-03-02').daysLeft).toBe(0);
  });
});
