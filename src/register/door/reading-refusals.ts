import { codeOf } from '../../platform/errors/operator-fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { refusalFor } from '../../platform/http/error-filter.js';
import { reason } from '../../platform/language/message.js';
import { doorMessages } from './door.messages.js';

const QUERY_CANCELED = '57014';

// lock_not_available, and what a replica ends because it has to follow the primary: again may well succeed.
const PASSING = new Set(['55P03', '40001', '40P01']);

/** The refusal in what went wrong while the register was read; undefined for a fault of ours. */
export function readingRefusal(error: unknown): Refusal | undefined {
  const code = codeOf(error) ?? '';
  if (code === QUERY_CANCELED) return new Refusal('UNAVAILABLE', reason(doorMessages.outOfTime));
  if (PASSING.has(code)) return new Refusal('UNAVAILABLE', reason(doorMessages.busy));
  return refusalFor(error);
}
