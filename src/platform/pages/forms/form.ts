import type { Language } from '../../language/language.js';
import { type Message, type Reason, say, sayReason } from '../../language/message.js';
import type { Values } from './values.rules.js';

/** What a field is called, and what helps to fill it in. */
export interface FieldText {
  readonly label: Message;
  readonly hint?: Message;
}

/** A form as it is shown: what its fields are called, what stands in them, and what was wrong with that. */
export interface Form {
  readonly language: Language;
  /** By the JSON Pointer that is a field's name; `*` stands for a place in a list, as in the name of the third one who took part. */
  readonly texts: Readonly<Record<string, FieldText>>;
  readonly values: Values;
  readonly reasons: readonly Reason[];
}

/** What stands in a field; of several values the last, as a ticked box comes after the empty value before it. */
export function valueOf({ values }: Form, name: string): string {
  return values.get(name)?.at(-1) ?? '';
}

/** All that was chosen in a field of which one may choose several. */
export function chosenIn({ values }: Form, name: string): readonly string[] {
  return (values.get(name) ?? []).filter((value) => value !== '');
}

export function labelOf(form: Form, name: string): string {
  const text = textOf(form, name);
  return text ? say(text.label, form.language) : name;
}

export function hintOf(form: Form, name: string): string | undefined {
  const hint = textOf(form, name)?.hint;
  return hint && say(hint, form.language);
}

/** What is wrong with a field, as sentences. */
export function faultsOf({ reasons, language }: Form, name: string): string[] {
  return reasons.filter(({ field }) => field === name).map((each) => sayReason(each, language));
}

/** The id of a field's element: what the summary of errors links to. */
export function idOf(name: string): string {
  return `f${name.replace(/[^a-zA-Z0-9]+/g, '-')}`;
}

/** The text of the field, or of the nearest thing around it that has one. */
export function textOf({ texts }: Form, name: string): FieldText | undefined {
  return texts[name.replace(/\/\d+(?=\/|$)/g, '/*')];
}
