import { type Reason, reason } from '../platform/language/message.js';
import { lineMessages } from './line.messages.js';
import { isPlaceholder } from './text-hygiene.js';
import { containsPersonalNumber } from './personal-number.js';

/** All that is wrong with what somebody writes in a report, or answers to one. It is never public. */
export function reportTextFaults(
  text: string,
  { field, longest }: { field: string; longest: number },
): Reason[] {
  if (text === '') return [reason(lineMessages.missing, undefined, field)];
  // Counted as the database counts.
  const { length } = Array.from(text);
  return [
    ...(length > longest ? [reason(lineMessages.tooLong, { length, longest }, field)] : []),
    ...(isPlaceholder(text) ? [reason(lineMessages.placeholder, undefined, field)] : []),
    ...(containsPersonalNumber(text) ? [reason(lineMessages.personalNumber, undefined, field)] : []),
  ];
}
