import type { Reason } from '../language/message.js';
import { Refusal } from './refusal.js';

/** Refuses what the state of a thing does not allow: somebody else was quicker, or the link is old. */
export function refuseFor(fault: Reason | null): void {
  if (fault) throw new Refusal('CONFLICT', fault);
}
