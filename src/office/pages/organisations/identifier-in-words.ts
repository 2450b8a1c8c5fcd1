import type { Language } from '../../../platform/language/language.js';
import { IdentifierScheme, identifierSchemes } from '../../../words/organisation-words.js';

/** A number as people write it, after the register it is from. */
export function identifierInWords(
  { scheme, value }: { scheme: IdentifierScheme; value: string },
  language: Language,
): string {
  return `${identifierSchemes.label(scheme, language)} ${written(scheme, value)}`;
}

export function written(scheme: IdentifierScheme, value: string): string {
  return scheme === IdentifierScheme.SE_ORGNR ? `${value.slice(0, 6)}-${value.slice(6)}` : value;
}
