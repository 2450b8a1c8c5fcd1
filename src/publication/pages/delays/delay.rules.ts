import { addMonths, daysBetween } from '../../../words/dates.js';

/** Days before its publication from which a delay is to be looked at again. */
export const RECONSIDER_DAYS = 14;
const LONGEST_MONTHS = 6;

/** Where a delay stands today. */
export interface DelayStanding {
  daysLeft: number;
  /** The last day that it can be prolonged to. */
  latest: string;
  reconsider: boolean;
}

export function standingOf(until: string, firstDecidedOn: string | null, today: string): DelayStanding {
  const daysLeft = Math.max(0, daysBetween(today, until));
  const latest = addMonths(firstDecidedOn ?? today, LONGEST_MONTHS);
  return { daysLeft, latest, reconsider: daysLeft <= RECONSIDER_DAYS };
}
