import { say } from '../../../platform/language/message.js';
import { LIMITS } from '../../questions/limits.js';
import { limitMessages, type QueryLimit } from './limits.messages.js';

/** What a query asks too much of, as its caller is told. */
export interface ToldExcess {
  message: string;
  extensions: { code: 'LIMIT_EXCEEDED'; limit: QueryLimit; max: number; found: number };
}

/** A number that says "this or more": fragments of fragments multiply beyond anything worth counting. */
const COUNTED_TO = 1_000_000;

export function tellExcess(limit: QueryLimit, amount: number): ToldExcess {
  const max = LIMITS[limit];
  const found = Math.min(Math.ceil(amount), COUNTED_TO);
  // The public API speaks English, whoever asks: the same question has the same answer.
  const message = say(limitMessages[limit], 'en', { max, found });
  return { message, extensions: { code: 'LIMIT_EXCEEDED', limit, max, found } };
}
