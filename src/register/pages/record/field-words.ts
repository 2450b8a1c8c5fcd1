import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { fieldMessages as texts, type FieldName } from './field.messages.js';

/** The lists of a record, each line of which is told with its number. */
const LISTS: readonly string[] = [
  'participants',
  'asks',
  'decisionReferences',
  'documents',
  'gifts',
  'qualityNotes',
];

/** Fields that share their last step with another one. */
const BY_PATH: Readonly<Record<string, FieldName>> = {
  'outcome/kind': 'outcomeKind',
  'outcome/text': 'outcomeText',
  'gifts/direction': 'giftDirection',
};

/** What a field is called, by its JSON Pointer into a record: “Deltagare 2: Namn”. */
export function fieldInWords(pointer: string, language: Language): string {
  const [, first = '', second = '', ...rest] = pointer.split('/');
  if (!LISTS.includes(first)) return ownField([first, second].filter(Boolean), language);
  const line = say(texts[first as FieldName], language, { number: Number(second) + 1 });
  const [last] = rest;
  if (last === undefined) return line;
  return say(texts.ofLine, language, { line, field: named([first, last], language) });
}

function ownField(path: readonly string[], language: Language): string {
  return path[0] === 'source' && path[1] ? named(['source'], language) : named(path, language);
}

function named(path: readonly string[], language: Language): string {
  const name = BY_PATH[path.join('/')] ?? path.at(-1) ?? '';
  return isFieldName(name) ? say(texts[name], language) : name;
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(texts, name);
}
