import { FileField } from '../../../platform/pages/forms/file-field.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import { calendarPageMessages as texts } from './calendar-pages.messages.js';

/** What the fields ask that take a calendar. */
export const calendarFields: Readonly<Record<string, FieldText>> = {
  '/file': { label: texts.file, hint: texts.fileHint },
  '/pasted': { label: texts.pasted, hint: texts.pastedHint },
};

/** Takes a calendar as a file. */
export function CalendarFile({ form }: { form: Form }) {
  return <FileField form={form} name="/file" accept=".ics,text/calendar" />;
}
