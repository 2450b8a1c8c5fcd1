import { addDays, addMonths, type Day } from '../../../words/dates.js';

/** Days before its publication when a delay is looked at once more. */
const RECONSIDER_DAYS = 14;

/**
 * The day by which a delay is to be looked at again: a month after somebody did last, and two weeks before its day if
 * that comes first. Null when it is public before.
 */
export function reviewDueOn(lookedAtOn: Day, until: Day): Day | null {
  const monthly = addMonths(lookedAtOn, 1);
  const beforeEnd = addDays(until, -RECONSIDER_DAYS);
  const due = lookedAtOn < beforeEnd && beforeEnd < monthly ? beforeEnd : monthly;
  return due < until ? due : null;
}
