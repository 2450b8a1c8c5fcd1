/** A bucket of attempts: each adds one, they drain one by one, and a full bucket admits no more. */
export interface Limit {
  capacity: number;
  /** Time for one attempt to drain. Seconds. */
  drainSeconds: number;
}

/** How full a bucket was when it was last looked at. */
export interface Filling {
  level: number;
  at: Date;
}

/** Guessing at one account from one place: five at once, then one in three minutes. */
export const ACCOUNT_AND_ADDRESS: Limit = { capacity: 5, drainSeconds: 180 };
/** Guessing at one account from many places. Wider, so that nobody is shut out of their account by someone else. */
export const ACCOUNT: Limit = { capacity: 30, drainSeconds: 30 };
/** Guessing at many accounts from one place. Wide, because a whole region may sign in from one address. */
export const ADDRESS: Limit = { capacity: 100, drainSeconds: 5 };
/** Coming and going between here and an identity provider, from one place: there is nothing to guess, but rows to fill. */
export const COMING_AND_GOING: Limit = { capacity: 600, drainSeconds: 1 };

/** How full a bucket is now. */
export function levelAt(now: Date, { drainSeconds }: Limit, filling: Filling | null): number {
  if (!filling) return 0;
  const seconds = Math.max(0, now.getTime() - filling.at.getTime()) / 1000;
  return Math.max(0, filling.level - seconds / drainSeconds);
}

/** Whole seconds until one more attempt is admitted; 0 when it is admitted now. */
export function secondsToWait(level: number, { capacity, drainSeconds }: Limit): number {
  return Math.ceil(Math.max(0, level + 1 - capacity) * drainSeconds);
}
