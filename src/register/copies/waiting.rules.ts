const FIRST = 1;
const LONGEST = 60;
// Who asks for longer is asked again all the same, but not often.
const LONGEST_ASKED = 600;

/**
 * How many seconds to wait before the source is asked again: longer after each attempt that failed, never less than it
 * asked for. `chance`, from 0 to 1, keeps many copies from coming back at the same moment.
 */
export function pauseAfter(failures: number, retryAfter: number | undefined, chance: number): number {
  const growing = Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 10));
  const own = growing * (0.5 + chance / 2);
  return retryAfter === undefined ? own : Math.max(own, Math.min(retryAfter, LONGEST_ASKED));
}

/** The seconds that a Retry-After header asks for: a number, or a moment. Undefined when it is neither. */
export function secondsAsked(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - now.getTime()) / 1000));
}
