import { type Message, type Reason, reason } from '../platform/language/message.js';
import { lineMessages } from './line.messages.js';
import { isPlaceholder, textFaults } from './text-hygiene.js';
import { scanText, type TextFinding } from './text-scan.js';

export interface LineRule {
  /** JSON Pointer of the text in the input. */
  readonly field: string;
  /** Characters. */
  readonly longest: number;
  readonly required?: boolean;
}

/** All that is wrong with a text that may become public: a name, a title, a note. The text is never echoed. */
export function lineFaults(text: string | null | undefined, rule: LineRule): Reason[] {
  const { field, longest, required = false } = rule;
  if (!text?.trim()) return required ? [reason(lineMessages.missing, undefined, field)] : [];
  // Counted as the database counts.
  const { length } = Array.from(text);
  const faults: Reason[] = [];
  if (length > longest) faults.push(reason(lineMessages.tooLong, { length, longest }, field));
  if (isPlaceholder(text)) faults.push(reason(lineMessages.placeholder, undefined, field));
  if (isBroken(text)) faults.push(reason(lineMessages.broken, undefined, field));
  return [...faults, ...forbidden(text, field)];
}

// A formula is harmless here: files mark what could start one.
function isBroken(text: string): boolean {
  return textFaults(text).some((fault) => fault !== 'FORMULA');
}

function forbidden(text: string, field: string): Reason[] {
  return scanText(text).flatMap((finding) => {
    const message = BLOCKING[finding];
    return message ? [reason(message, undefined, field)] : [];
  });
}

const BLOCKING: Partial<Record<TextFinding, Message>> = {
  PERSONAL_NUMBER: lineMessages.personalNumber,
  EMAIL: lineMessages.email,
  PHONE: lineMessages.phone,
};
