import { Refusal } from '../../../platform/errors/refusal.js';
import { httpMessages } from '../../../platform/http/http.messages.js';
import { reason } from '../../../platform/language/message.js';

/** What an address names; a page that says that there is nothing, where there is nothing. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Refusal('NOT_FOUND', reason(httpMessages.notFound));
  return thing;
}

/** The id in an address; one that is none names nothing. */
export function idIn(text: string): string {
  return found(idOrNull(text));
}

/** An id, where a text is one. */
export function idOrNull(text: string): string | null {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : null;
}
