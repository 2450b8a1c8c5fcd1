import type { Language } from '../../../platform/language/language.js';

/** What a post is called in the reader's language, as far as that is known. */
export function postTitle(
  { titleSv, titleEn }: { titleSv: string; titleEn: string | null },
  language: Language,
): string {
  return language === 'sv' ? titleSv : (titleEn ?? titleSv);
}
