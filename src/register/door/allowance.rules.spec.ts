import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  admit,
  type Allowance,
  asOf,
  freshAllowance,
  leave,
  pay,
  type Quota,
  type Verdict,
} from './allowance.rules.js';

const quota: Quota = { cost: 100, costPerSecond: 10, requestsPerMinute: 5, inFlight: 3 };
const unlimited: Quota = { cost: 0, costPerSecond: 1, requestsPerMinute: 0, inFlight: 0 };

/** What a client does, one thing after the other. */
interface Deed {
  does: 'ask' | 'leave' | 'wait';
  amount: number;
}

const deeds = fc.array(
  fc.record({
    does: fc.constantFrom<Deed['does']>('ask', 'ask', 'leave', 'wait'),
    amount: fc.integer({ min: 0, max: 400 }),
  }),
  { maxLength: 200 },
);
const quotas = fc.record({
  cost: fc.integer({ min: 1, max: 500 }),
  costPerSecond: fc.integer({ min: 1, max: 50 }),
  requestsPerMinute: fc.integer({ min: 1, max: 40 }),
  inFlight: fc.integer({ min: 1, max: 10 }),
});

interface Told {
  at: number;
  cost: number;
}

/** Lets a client do things; the requests that were let in and paid for, with the client at the end. */
function live(all: readonly Deed[], rules: Quota): { told: Told[]; client: Allowance; now: number } {
  let now = 0;
  let client = freshAllowance(rules, now);
  const told: Told[] = [];
  for (const { does, amount } of all) {
    if (does === 'wait') now += amount * 100;
    if (does === 'leave') client = leave(client);
    if (does !== 'ask') continue;
    const admitted = admit(client, rules, now);
    if (admitted.excess) continue;
    const paid = pay(admitted.allowance, rules, amount, now);
    client = paid.excess ? admitted.allowance : paid.allowance;
    told.push({ at: now, cost: paid.excess ? 1 : Math.min(Math.max(amount, 1), rules.cost) });
  }
  return { told, client, now };
}

function excessIn(verdict: Verdict) {
  return verdict.excess;
}

describe('What a client may ask', () => {
  test('over any time costs no more than was saved up and what came back', () => {
    fc.assert(
      fc.property(deeds, quotas, (all, rules) => {
        const { told } = live(all, rules);
        for (const [index, first] of told.entries()) {
          let spent = 0;
          for (const { at, cost } of told.slice(index)) {
            spent += cost;
            const allowed = rules.cost + ((at - first.at) / 1000) * rules.costPerSecond;
            expect(spent).toBeLessThanOrEqual(allowed + 1e-6);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is at most so many requests in each minute that begins with a request, and twice as many in any minute', () => {
    fc.assert(
      fc.property(deeds, quotas, (all, rules) => {
        const times = live(all, rules).told.map(({ at }) => at);
        for (const start of times) {
          const within = times.filter((at) => at >= start && at < start + 60_000);
          expect(within.length).toBeLessThanOrEqual(2 * rules.requestsPerMinute);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('never goes below nothing nor above all, whatever is done', () => {
    fc.assert(
      fc.property(deeds, quotas, (all, rules) => {
        const { client } = live(all, rules);
        expect(client.cost).toBeGreaterThanOrEqual(0);
        expect(client.cost).toBeLessThanOrEqual(rules.cost);
        expect(client.inFlight).toBeGreaterThanOrEqual(0);
        expect(client.inFlight).toBeLessThanOrEqual(rules.inFlight);
        expect(client.requests).toBeLessThanOrEqual(rules.requestsPerMinute);
      }),
      { numRuns: 200 },
    );
  });

  test('can be paid after the time it was told to wait, and not a second earlier', () => {
    fc.assert(
      fc.property(deeds, quotas, fc.integer({ min: 1, max: 500 }), (all, rules, cost) => {
        const { client, now } = live(all, rules);
        const ask = (before: Allowance, at: number) => {
          const admitted = admit({ ...before, inFlight: 0 }, rules, at);
          if (admitted.excess) return { left: before, excess: admitted.excess };
          const paid = pay(admitted.allowance, rules, cost, at);
          return paid.excess ? { left: admitted.allowance, excess: paid.excess } : { left: paid.allowance };
        };
        const { left, excess } = ask(client, now);
        // Before a question is read, nobody knows what it will cost.
        if (!excess || left === client) return;
        expect(ask(left, now + excess.wait * 1000).excess?.limit).not.toBe(excess.limit);
        expect(ask(left, now + (excess.wait - 1) * 1000).excess).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test('is refused by name, with how much it is and how much was asked', () => {
    let client = freshAllowance(quota, 0);
    for (let index = 0; index < 3; index += 1) client = allowed(admit(client, quota, 0));
    expect(excessIn(admit(client, quota, 0))).toEqual({
      limit: 'clientRequestsAtOnce',
      max: 3,
      found: 4,
      wait: 1,
    });
    client = leave(leave(leave(client)));
    for (let index = 0; index < 2; index += 1) client = leave(allowed(admit(client, quota, 0)));
    expect(excessIn(admit(client, quota, 10_500))).toEqual({
      limit: 'clientRequestsPerMinute',
      max: 5,
      found: 6,
      wait: 50,
    });
    expect(client.cost).toBe(95);
    client = allowed(pay(client, quota, 96, 0));
    expect(client.cost).toBe(0);
    expect(excessIn(pay(client, quota, 21, 0))).toEqual({
      limit: 'clientCost',
      max: 100,
      found: 121,
      wait: 3,
    });
  });

  test('may be dearer than a purse holds if the purse is full', () => {
    expect(allowed(pay(freshAllowance(quota, 0), quota, 1_000_000, 0)).cost).toBe(1);
  });

  test('is everything where nothing is limited', () => {
    let client = freshAllowance(unlimited, 0);
    for (let index = 0; index < 5000; index += 1) {
      client = allowed(pay(allowed(admit(client, unlimited, index)), unlimited, 10_000, index));
    }
    expect(client.inFlight).toBe(5000);
  });

  test('does not grow when clocks go back', () => {
    const spent = allowed(pay(freshAllowance(quota, 5000), quota, 50, 5000));
    expect(asOf(spent, quota, 0)).toEqual(spent);
  });
});

function allowed(verdict: Verdict): Allowance {
  if (verdict.excess) throw new Error(`refused: ${verdict.excess.limit}`);
  return verdict.allowance;
}
