import {
  DEFAULT_LANGUAGE,
  type Language,
  LANGUAGES,
  type Texts,
} from '../../../platform/language/language.js';

/** The text in the language asked for, Swedish if none is; where it lacks that, in another. */
export function inLanguage(
  texts: Partial<Texts> | undefined,
  language: Language | null | undefined,
): string | undefined {
  const order = [language ?? DEFAULT_LANGUAGE, ...LANGUAGES];
  return order.map((each) => texts?.[each]).find((text) => text !== undefined);
}
