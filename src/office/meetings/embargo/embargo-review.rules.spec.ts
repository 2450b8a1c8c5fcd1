import { describe, expect, it } from '@jest/globals';
import { reviewDueOn } from './embargo-review.rules.js';

describe('A delay is to be looked at again', () => {
  it('a month after somebody did', () => {
    expect(reviewDueOn('2026-03-02', '2026-08-15')).toBe('2026-04-02');
    expect(reviewDueOn('2026-01-31', '2026-06-15')).toBe('2026-02-28');
  });

  it('two weeks before its day, if that comes first', () => {
    expect(reviewDueOn('2026-03-02', '2026-04-01')).toBe('2026-03-18');
  });

  it('no more when it is public before the next time', () => {
    expect(reviewDueOn('2026-03-18', '2026-04-01')).toBeNull();
    expect(reviewDueOn('2026-03-02', '2026-03-12')).toBeNull();
  });
});
