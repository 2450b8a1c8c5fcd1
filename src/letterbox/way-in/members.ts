import { Refusal } from '../../platform/errors/refusal.js';
import { unstorable } from '../../platform/http/unstorable.js';
import { reason } from '../../platform/language/message.js';
import { alertsMessages } from '../alerts.messages.js';

/** What somebody sent as JSON or as a form, with no other members than are known. */
export function membersOf<Name extends string>(
  body: unknown,
  known: readonly Name[],
): Partial<Record<Name, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal('INVALID', reason(alertsMessages.notAMember, { known: known.join(', ') }));
  }
  const other = Object.keys(body).find((name) => !(known as readonly string[]).includes(name));
  if (other !== undefined) {
    throw new Refusal('INVALID', reason(alertsMessages.notAMember, { known: known.join(', ') }, '/'));
  }
  const [unreadable] = unstorable(body);
  if (unreadable) throw new Refusal('INVALID', unreadable);
  return body;
}

/** A short text, or none. */
export function textIn(value: unknown, most: number, field: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' && value.length <= most && !/\p{Cc}/u.test(value)) return value;
  throw new Refusal('INVALID', reason(alertsMessages.notAText, { most }, field));
}
