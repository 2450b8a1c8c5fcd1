import { type Reason, reason } from '../language/message.js';
import { inputMessages } from './input.messages.js';

/** What in an input no database can keep, wherever it stands: characters that are none, and moments out of all years. */
export function unstorable(value: unknown, pointer = ''): Reason[] {
  if (typeof value === 'string')
    return /\0|\p{Surrogate}/u.test(value) ? [reason(inputMessages.unreadable, undefined, pointer)] : [];
  if (value instanceof Date)
    return isInCalendar(value) ? [] : [reason(inputMessages.isDate, undefined, pointer)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    unstorable(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function isInCalendar(moment: Date): boolean {
  const year = moment.getUTCFullYear();
  return year >= 1 && year <= 9999;
}
