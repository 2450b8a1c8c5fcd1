import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../../platform/errors/operator-fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { changeMessages } from './changes.messages.js';

const ATTEMPTS = 5;
const LONGEST_PAUSE_MS = 200;

// serialization_failure, deadlock_detected, lock_not_available.
const PASSING = new Set(['40001', '40P01', '55P03']);
// Somebody was first with the same name: the second time the rules see it and say so.
const UNIQUE_VIOLATION = '23505';

/** Runs a whole transaction again when others were in its way; gives up with a refusal. */
export async function retried<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!isPassing(error) && codeOf(error) !== UNIQUE_VIOLATION) throw error;
      await wait(Math.random() * LONGEST_PAUSE_MS);
    }
  }
  return transaction().catch((error: unknown) => {
    throw isPassing(error) ? new Refusal('UNAVAILABLE', reason(changeMessages.busy)) : error;
  });
}

/** Whether PostgreSQL rolled something back that may well succeed the next time. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(codeOf(error) ?? '');
}
