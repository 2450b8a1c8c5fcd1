import type { Language } from '../../../platform/language/language.js';
import { TIME_ZONE } from '../../../platform/language/stockholm.js';

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** An instant as people read it: 12 mars 2026 14:02. */
export function whenOf(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: TIME_ZONE,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at);
}

/** A day as people read it: 12 mars 2026. */
export function dayOf(day: string, language: Language): string {
  return format(day, language, { dateStyle: 'long' });
}

/** A month as people read it: mars 2026. */
export function monthOf(month: string, language: Language): string {
  return format(`${month}-01`, language, { month: 'long', year: 'numeric' });
}

function format(day: string, language: Language, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...how }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
