import { reviewDueOn } from '../../../office/meetings/embargo/embargo-review.rules.js';
import { addMonths, type Day, daysBetween } from '../../../words/dates.js';

const LONGEST_MONTHS = 6;

/** Where a delay stands today. */
export interface DelayStanding {
  daysLeft: number;
  /** The last day that it can be prolonged to. */
  latest: Day;
  /** The day by which it is to be looked at again; null when it is public before. */
  reviewOn: Day | null;
  /** Whether that day has come. */
  reconsider: boolean;
}

interface Delay {
  until: Day;
  firstDecidedOn: Day | null;
  /** When somebody decided on it, or looked at it, last. */
  lookedAtOn: Day;
}

export function standingOf({ until, firstDecidedOn, lookedAtOn }: Delay, today: Day): DelayStanding {
  const daysLeft = Math.max(0, daysBetween(today, until));
  const latest = addMonths(firstDecidedOn ?? today, LONGEST_MONTHS);
  const reviewOn = reviewDueOn(lookedAtOn, until);
  return { daysLeft, latest, reviewOn, reconsider: reviewOn !== null && reviewOn <= today };
}
