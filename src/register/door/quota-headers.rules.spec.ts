import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { admit, freshAllowance, pay, type Quota } from './allowance.rules.js';
import { quotaHeaders } from './quota-headers.rules.js';

const quota: Quota = { cost: 100_000, costPerSecond: 2000, requestsPerMinute: 600, inFlight: 20 };

describe('The headers of what a client has left', () => {
  test('name each limit, what is left of it, and when all of it is there again', () => {
    const admitted = admit(freshAllowance(quota, 0), quota, 0);
    const paid = admitted.excess ? admitted : pay(admitted.allowance, quota, 5000, 0);
    if (paid.excess) throw new Error('refused');
    expect(quotaHeaders(paid.allowance, quota, 1500)).toEqual([
      'ratelimit-policy',
      '"requests";q=600;w=60, "cost";q=100000;w=50, "at-once";q=20;qu="concurrent-requests"',
      'ratelimit',
      '"requests";r=599;t=59, "cost";r=95000;t=3',
    ]);
  });

  test('say nothing of what is not limited', () => {
    const none: Quota = { cost: 0, costPerSecond: 1, requestsPerMinute: 0, inFlight: 0 };
    expect(quotaHeaders(freshAllowance(none, 0), none, 0)).toEqual([]);
    const some: Quota = { ...none, inFlight: 2 };
    expect(quotaHeaders(freshAllowance(some, 0), some, 0)).toEqual([
      'ratelimit-policy',
      '"at-once";q=2;qu="concurrent-requests"',
    ]);
  });

  test('hold whole numbers that are never below nothing', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    const allowances = fc.record({
      cost: fc.double({ min: 0, max: 100_000, noNaN: true }),
      at: amount,
      minute: amount,
      requests: amount,
      inFlight: amount,
    });
    fc.assert(
      fc.property(allowances, amount, (allowance, now) => {
        const [, , , left = ''] = quotaHeaders(allowance, quota, now);
        expect(left).toMatch(/^"requests";r=\d+;t=\d+, "cost";r=\d+;t=\d+$/);
      }),
    );
  });
});
