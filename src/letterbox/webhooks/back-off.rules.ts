const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

// A day and some hours in all.
const WAITS = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 10 * HOUR];

/** A target that has failed for so long is left alone. */
export const DISABLED_AFTER = 5 * 24 * HOUR;

/** How long to wait after so many failures, a quarter more or less; undefined when it was tried often enough. */
export function waitAfter(failures: number, chance = Math.random()): number | undefined {
  const wait = WAITS[failures - 1];
  return wait === undefined ? undefined : Math.round(wait * (0.75 + chance / 2));
}

/** The same for a target, which is tried until it is disabled. */
export function longestWaitAfter(failures: number, chance = Math.random()): number {
  return waitAfter(Math.min(failures, WAITS.length), chance) ?? 0;
}
