import { describe, expect, it } from '@jest/globals';
import { standingOf } from './delay.rules.js';

const delay = { until: '2026-04-01', firstDecidedOn: '2026-02-15', lookedAtOn: '2026-02-15' };

describe('A delayed publication', () => {
  it('can be prolonged within six months of the first decision', () => {
    expect(standingOf(delay, '2026-03-01').latest).toBe('2026-08-15');
  });

  it.each([
    ['2026-03-14', false],
    ['2026-03-15', true],
    ['2026-03-20', true],
  ])('is to be reconsidered a month after its decision: on %s %s', (today, reconsider) => {
    expect(standingOf(delay, today)).toMatchObject({ reviewOn: '2026-03-15', reconsider });
  });

  it('is not to be reconsidered when somebody just did', () => {
    expect(standingOf({ ...delay, lookedAtOn: '2026-03-16' }, '2026-03-17').reconsider).toBe(false);
  });

  it('whose day has come has no days left', () => {
    expect(standingOf({ ...delay, until: '2026-03-01' }, '2026-03-02').daysLeft).toBe(0);
  });
});
