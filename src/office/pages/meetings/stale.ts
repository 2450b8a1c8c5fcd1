import { Refusal } from '../../../platform/errors/refusal.js';

/** Whether somebody else has changed the meeting in the meantime. */
export function isStale(error: unknown): boolean {
  return (
    error instanceof Refusal &&
    error.code === 'CONFLICT' &&
    error.reasons.some(({ field }) => field === '/expectedVersion')
  );
}
