import type { Language } from '../../../platform/language/language.js';

/** The name in the reader's language, as far as there is one. */
export function bodyName(
  { nameSv, nameEn }: { nameSv: string; nameEn: string | null },
  language: Language,
): string {
  return language === 'sv' ? nameSv : (nameEn ?? nameSv);
}
