import { Refusal } from '../../platform/errors/refusal.js';
import type { Reason } from '../../platform/language/message.js';

/** Refuses an input with all its faults at once. */
export function refuseIfAny(faults: readonly Reason[]): void {
  if (faults.length > 0) throw new Refusal('INVALID', ...faults);
}
