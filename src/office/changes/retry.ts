import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { changeMessages } from './changes.messages.js';

const ATTEMPTS = 5;
const LONGEST_PAUSE_MS = 200;

// serialization_failure, deadlock_detected, lock_not_available: PostgreSQL rolled back, and again may well succeed.
const PASSING = new Set(['40001', '40P01', '55P03']);

/** Runs a whole transaction again when others were in its way; gives up with a refusal. */
export async function retried<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await wait(Math.random() * LONGEST_PAUSE_MS);
    }
  }
  throw new Refusal('UNAVAILABLE', reason(changeMessages.busy));
}

function isPassing(error: unknown): boolean {
  const code = postgresCode(error);
  return code !== undefined && PASSING.has(code);
}

/** PostgreSQL's five-character code of an error that TypeORM passed on. */
function postgresCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('driverError' in error)) return undefined;
  const { driverError } = error as { driverError?: { code?: unknown } };
  return typeof driverError?.code === 'string' ? driverError.code : undefined;
}
