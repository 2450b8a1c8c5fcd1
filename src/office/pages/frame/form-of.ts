import type { Reason } from '../../../platform/language/message.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import type { Visit } from './visit.js';

/** A form as this visit sees it: what was typed, over what is kept, and what was wrong with it. */
export function formOf(
  { language, values }: Visit,
  texts: Readonly<Record<string, FieldText>>,
  { kept, reasons = [] }: { kept?: Values; reasons?: readonly Reason[] } = {},
): Form {
  return { language, texts, values: values.size > 0 ? values : (kept ?? values), reasons };
}
