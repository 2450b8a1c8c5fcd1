import type { Allowance, Quota } from './allowance.rules.js';

const MINUTE = 60_000;

/**
 * What a client may ask and has left, in the words of the IETF's draft "RateLimit header fields for HTTP": names and
 * values, one after the other; nothing where nothing is limited.
 */
export function quotaHeaders(allowance: Allowance, quota: Quota, now: number): string[] {
  const policy: string[] = [];
  const left: string[] = [];
  if (quota.requestsPerMinute > 0) {
    policy.push(`"requests";q=${quota.requestsPerMinute};w=60`);
    const remaining = Math.max(0, quota.requestsPerMinute - allowance.requests);
    left.push(`"requests";r=${remaining};t=${seconds(allowance.minute + MINUTE - now)}`);
  }
  if (quota.cost > 0) {
    policy.push(`"cost";q=${quota.cost};w=${Math.ceil(quota.cost / quota.costPerSecond)}`);
    const missing = ((quota.cost - allowance.cost) / quota.costPerSecond) * 1000;
    left.push(`"cost";r=${Math.floor(allowance.cost)};t=${seconds(missing)}`);
  }
  if (quota.inFlight > 0) policy.push(`"at-once";q=${quota.inFlight};qu="concurrent-requests"`);
  return [
    ...(policy.length > 0 ? ['ratelimit-policy', policy.join(', ')] : []),
    ...(left.length > 0 ? ['ratelimit', left.join(', ')] : []),
  ];
}

function seconds(milliseconds: number): number {
  return Math.max(0, Math.ceil(milliseconds / 1000));
}
