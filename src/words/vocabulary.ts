import { registerEnumType } from '@nestjs/graphql';
import { type Language, type Texts } from '../platform/language/language.js';

/** A closed list of words: its name in the APIs, what it is for, and a label in each language for every value. */
export interface Vocabulary<Value extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: readonly Value[];
  label(value: Value, language: Language): string;
}

/** Makes an enum known to both GraphQL schemas, with its English labels as descriptions, and keeps its labels. */
export function vocabulary<Values extends Readonly<Record<string, string>>>(
  name: string,
  values: Values,
  description: string,
  labels: Readonly<Record<keyof Values & string, Texts>>,
): Vocabulary<Values[keyof Values] & string> {
  type Name = keyof Values & string;
  type Value = Values[keyof Values] & string;
  const entries = Object.entries(values) as [Name, Value][];
  const descriptions = entries.map(([key]) => [key, { description: labels[key].en }]);
  registerEnumType(values, {
    name,
    description,
    valuesMap: Object.fromEntries(descriptions) as Record<keyof Values, { description: string }>,
  });
  const byValue = new Map<Value, Texts>(entries.map(([key, value]) => [value, labels[key]]));
  return {
    name,
    description,
    values: entries.map(([, value]) => value),
    label: (value, language) => byValue.get(value)?.[language] ?? value,
  };
}

/** What a value that came from outside is called; what is no value of the list stands as it was written. */
export function labelOf(vocabulary: Vocabulary, value: string, language: Language): string {
  return vocabulary.label(value, language);
}

/** The words of a list as something to choose from, in the order of the list. */
export function choicesOf<Value extends string>(
  vocabulary: Vocabulary<Value>,
  language: Language,
): { value: Value; label: string }[] {
  return vocabulary.values.map((value) => ({ value, label: vocabulary.label(value, language) }));
}
