import { type Reason, reason } from '../../../platform/language/message.js';
import { lineFaults } from '../../../words/line.js';
import { isDay } from '../../../words/period.js';
import { namingMessages as texts } from './naming.messages.js';

/** How long a shorter period waits before it counts: what ends then does not come back. */
export const DAYS_TO_UNDO = 14;

interface Shortening {
  years: number;
  decision: string;
  decidedOn: string;
}

/** All that is wrong with a decision to name people for fewer years. */
export function shorteningFaults(
  { years, decision, decidedOn }: Shortening,
  { now, today }: { now: number; today: string },
): Reason[] {
  const faults = lineFaults(decision, { field: '/decision', longest: 1000, required: true });
  if (!Number.isInteger(years) || years < 1 || years >= now)
    faults.push(reason(texts.notShorter, { now }, '/years'));
  if (!isDay(decidedOn)) faults.push(reason(texts.dayImpossible, undefined, '/decidedOn'));
  else if (decidedOn > today) faults.push(reason(texts.dayToCome, undefined, '/decidedOn'));
  return faults;
}
