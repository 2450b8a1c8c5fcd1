import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACCOUNT, ACCOUNT_AND_ADDRESS, ADDRESS, levelAt, secondsToWait } from './throttle.rules.js';

const limit = fc.constantFrom(ACCOUNT, ADDRESS, ACCOUNT_AND_ADDRESS);
const start = new Date('2026-03-02T09:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe('Guessing passwords', () => {
  it('is admitted as often as the limit allows at once, and not once more', () => {
    fc.assert(
      fc.property(limit, (each) => {
        expect(secondsToWait(each.capacity - 1, each)).toBe(0);
        expect(secondsToWait(each.capacity, each)).toBe(each.drainSeconds);
      }),
    );
  });

  it('is admitted again after exactly the time that the refusal told', () => {
    fc.assert(
      fc.property(limit, fc.double({ min: 0, max: 200, noNaN: true }), (each, level) => {
        const wait = secondsToWait(level, each);
        const later = levelAt(after(wait), each, { level, at: start });
        expect(secondsToWait(later, each)).toBeLessThanOrEqual(1e-6);
        if (wait > 1) {
          const sooner = levelAt(after(wait - 1), each, { level, at: start });
          expect(secondsToWait(sooner, each)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never succeeds faster than the drain, however the attempts are spread', () => {
    fc.assert(
      fc.property(limit, fc.array(fc.nat({ max: 600 }), { maxLength: 300 }), (each, pauses) => {
        let [level, seconds, admitted] = [0, 0, 0];
        let at = start;
        for (const pause of pauses) {
          seconds += pause;
          level = levelAt(after(seconds), each, { level, at });
          at = after(seconds);
          if (secondsToWait(level, each) > 0) continue;
          level += 1;
          admitted += 1;
        }
        expect(admitted).toBeLessThanOrEqual(each.capacity + seconds / each.drainSeconds + 1e-6);
      }),
    );
  });

  it('is forgotten when it was long ago, and a clock set back forgets nothing', () => {
    expect(levelAt(after(1e6), ACCOUNT, { level: 30, at: start })).toBe(0);
    expect(levelAt(start, ACCOUNT, { level: 30, at: after(60) })).toBe(30);
    expect(levelAt(start, ACCOUNT, null)).toBe(0);
  });
});
