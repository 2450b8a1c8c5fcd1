import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pauseAfter, secondsAsked } from './waiting.rules.js';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('Who keeps a copy', () => {
  it('waits longer after each failure, and never longer than a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), chance, (failures, luck) => {
        const pause = pauseAfter(failures, undefined, luck);
        expect(pause).toBeGreaterThanOrEqual(0.5);
        expect(pause).toBeLessThanOrEqual(60);
        expect(pauseAfter(failures + 1, undefined, luck)).toBeGreaterThanOrEqual(pause);
      }),
    );
  });

  it('waits as long as the source asks for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.nat(600), chance, (failures, asked, luck) => {
        expect(pauseAfter(failures, asked, luck)).toBeGreaterThanOrEqual(asked);
      }),
    );
    expect(pauseAfter(1, 86_400, 0)).toBe(600);
  });

  it('reads what Retry-After says', () => {
    const now = new Date('2026-03-12T08:00:00Z');
    expect(secondsAsked('7', now)).toBe(7);
    expect(secondsAsked('Thu, 12 Mar 2026 08:00:30 GMT', now)).toBe(30);
    expect(secondsAsked('Thu, 12 Mar 2026 07:00:00 GMT', now)).toBe(0);
    expect([secondsAsked(null, now), secondsAsked('soon', now)]).toEqual([undefined, undefined]);
  });
});
