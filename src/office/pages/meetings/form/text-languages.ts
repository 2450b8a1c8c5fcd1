import type { Language } from '../../../../platform/language/language.js';
import type { Option } from '../../../../platform/pages/forms/choices.js';
import { LanguageName, languages } from '../../../../words/language-words.js';
import { choicesOf } from '../../../../words/vocabulary.js';

/** Besides Swedish and English: the national minority languages that are written most, and those of neighbours and of the EU's work. */
const OTHERS = ['fi', 'fit', 'se', 'yi', 'da', 'nb', 'de', 'fr'] as const;

/** The languages that a text may be in, with the one that it is in already, whichever that is. */
export function textLanguages(kept: string, language: Language): Option[] {
  const known: string[] = [...Object.values(LanguageName), ...OTHERS];
  const others = kept === '' || known.includes(kept) ? OTHERS : [...OTHERS, kept];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return [
    ...choicesOf(languages, language),
    ...others.map((code) => ({ value: code, label: capitalised(nameOf(code, names)) })),
  ];
}

// A hand-made form may say what no code of a language can be.
function nameOf(code: string, names: Intl.DisplayNames): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
