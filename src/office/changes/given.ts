import { cleanText, withoutFormula } from '../../words/text-hygiene.js';

/**
 * Of some members of an input, those that the caller gave: null is given, left out is not. Texts are tidied, and a
 * blank one is null: nothing is told from nothing.
 */
export function given<Input extends object, Name extends keyof Input>(
  input: Input,
  ...names: readonly Name[]
): Partial<Pick<Input, Name>> {
  const members = names
    .filter((name) => input[name] !== undefined)
    .map((name) => [name, tidied(input[name])]);
  return Object.fromEntries(members) as Partial<Pick<Input, Name>>;
}

/** A text without what no reader can see, and that no spreadsheet takes for a formula; null when nothing is left. */
export function tidied(value: unknown): unknown {
  return typeof value === 'string' ? withoutFormula(cleanText(value).text) || null : value;
}
