/** What each client may ask. Of each limit, 0 means that there is none. */
export interface Quota {
  /** What all may cost that is asked at once. */
  readonly cost: number;
  /** How much of that comes back each second. */
  readonly costPerSecond: number;
  readonly requestsPerMinute: number;
  /** Requests that are not answered yet. */
  readonly inFlight: number;
}

/** What a client has left. */
export interface Allowance {
  readonly cost: number;
  /** When that was so, in milliseconds. */
  readonly at: number;
  /** When the present minute of the client began. */
  readonly minute: number;
  /** Requests in that minute. */
  readonly requests: number;
  readonly inFlight: number;
}

export type QuotaLimit = 'clientCost' | 'clientRequestsPerMinute' | 'clientRequestsAtOnce';

/** A limit that is passed, and in how many seconds it no longer is. */
export interface Passed {
  readonly limit: QuotaLimit;
  readonly max: number;
  readonly found: number;
  readonly wait: number;
}

export type Verdict =
  { readonly allowance: Allowance; readonly excess?: undefined } | { readonly excess: Passed };

const MINUTE = 60_000;

/** A request costs something even when its answer lies ready. */
const LEAST_COST = 1;

/** What a client has who was not seen before. */
export function freshAllowance(quota: Quota, now: number): Allowance {
  return { cost: quota.cost, at: now, minute: now, requests: 0, inFlight: 0 };
}

/** Lets a request in, or says which limit it would pass. Whoever is refused has nothing taken away. */
export function admit(before: Allowance, quota: Quota, now: number): Verdict {
  const allowance = asOf(before, quota, now);
  const requests = allowance.requests + 1;
  if (quota.requestsPerMinute > 0 && requests > quota.requestsPerMinute) {
    const wait = seconds(allowance.minute + MINUTE - now);
    return {
      excess: { limit: 'clientRequestsPerMinute', max: quota.requestsPerMinute, found: requests, wait },
    };
  }
  const inFlight = allowance.inFlight + 1;
  if (quota.inFlight > 0 && inFlight > quota.inFlight) {
    return { excess: { limit: 'clientRequestsAtOnce', max: quota.inFlight, found: inFlight, wait: 1 } };
  }
  return take({ ...allowance, requests, inFlight }, quota, LEAST_COST);
}

/** Takes what a question costs beyond what each request does. A full purse pays for everything. */
export function pay(before: Allowance, quota: Quota, cost: number, now: number): Verdict {
  const wanted = Math.min(Math.max(cost, LEAST_COST), Math.max(quota.cost, LEAST_COST)) - LEAST_COST;
  // Whoever comes back asks anew, and pays for that too.
  return take(asOf(before, quota, now), quota, wanted, LEAST_COST);
}

/** A request that was let in has been answered. */
export function leave(allowance: Allowance): Allowance {
  return { ...allowance, inFlight: Math.max(0, allowance.inFlight - 1) };
}

/** The same, later: what comes back each second, and new minutes. */
export function asOf(allowance: Allowance, quota: Quota, now: number): Allowance {
  const passed = Math.max(0, now - allowance.at);
  const cost = Math.min(quota.cost, allowance.cost + (passed / 1000) * quota.costPerSecond);
  const newMinute = now - allowance.minute >= MINUTE;
  return {
    cost,
    at: allowance.at + passed,
    minute: newMinute ? now : allowance.minute,
    requests: newMinute ? 0 : allowance.requests,
    inFlight: allowance.inFlight,
  };
}

function take(allowance: Allowance, quota: Quota, cost: number, again = 0): Verdict {
  if (quota.cost === 0) return { allowance };
  if (allowance.cost >= cost) return { allowance: { ...allowance, cost: allowance.cost - cost } };
  const lacking = cost + again - allowance.cost;
  const wait = seconds((lacking / quota.costPerSecond) * 1000);
  return { excess: { limit: 'clientCost', max: quota.cost, found: Math.ceil(quota.cost + lacking), wait } };
}

function seconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
