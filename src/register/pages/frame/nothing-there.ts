import { Refusal } from '../../../platform/errors/refusal.js';
import { httpMessages } from '../../../platform/http/http.messages.js';
import { reason } from '../../../platform/language/message.js';

/** That there is nothing at an address, and never was. */
export function nothingThere(): Refusal {
  return new Refusal('NOT_FOUND', reason(httpMessages.notFound));
}
