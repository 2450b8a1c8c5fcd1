import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ABSOLUTE_MS, IDLE_MS, isAlive, TOUCH_MS } from './session.rules.js';

const now = new Date('2026-03-02T09:00:00Z');
const at = (ms: number) => new Date(now.getTime() + ms);
const idle = fc.oneof(
  fc.integer({ min: -IDLE_MS, max: 2 * IDLE_MS }),
  fc.constantFrom(0, IDLE_MS - 1, IDLE_MS, IDLE_MS + 1),
);
const left = fc.oneof(
  fc.integer({ min: -ABSOLUTE_MS, max: ABSOLUTE_MS }),
  fc.constantFrom(-1, 0, 1, ABSOLUTE_MS),
);

describe('A session', () => {
  it('stands until it has been idle too long or has come to its end, to the millisecond', () => {
    fc.assert(
      fc.property(idle, left, (unused, remaining) => {
        const session = { revokedAt: null, lastSeenAt: at(-unused), expiresAt: at(remaining) };
        expect(isAlive(session, now)).toBe(unused < IDLE_MS && remaining > 0);
      }),
    );
  });

  it('that was ended stands for nobody, however fresh it is', () => {
    fc.assert(
      fc.property(idle, left, fc.integer({ min: 0, max: ABSOLUTE_MS }), (unused, remaining, ago) => {
        const session = { revokedAt: at(-ago), lastSeenAt: at(-unused), expiresAt: at(remaining) };
        expect(isAlive(session, now)).toBe(false);
      }),
    );
  });

  it('never stands again once it has fallen, unless it is used', () => {
    fc.assert(
      fc.property(idle, left, fc.nat(2 * ABSOLUTE_MS), (unused, remaining, later) => {
        const session = { revokedAt: null, lastSeenAt: at(-unused), expiresAt: at(remaining) };
        if (!isAlive(session, now)) expect(isAlive(session, at(later))).toBe(false);
      }),
    );
  });

  it('is not cut short by how rarely its use is noted', () => {
    expect(TOUCH_MS).toBeLessThan(IDLE_MS);
    expect(IDLE_MS).toBeLessThan(ABSOLUTE_MS);
  });
});
