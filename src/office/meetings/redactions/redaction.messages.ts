import type { Language } from '../../../platform/language/language.js';
import { messages, say } from '../../../platform/language/message.js';
import { RedactionCause, type Unasked } from './redaction-cause.js';

const causes = messages('redaction', {
  PERIOD_PASSED: {
    sv: 'Inget: tiden för vilken namn publiceras har gått',
    en: 'None: the period for which names are published has passed',
  },
  CORRECTED: {
    sv: 'Inget: en rättelse visar inte uppgiften längre',
    en: 'None: a correction does not show it any more',
  },
  PROTECTED: {
    sv: 'Inget: företrädaren namnges inte längre',
    en: 'None: the official is not named any more',
  },
} satisfies Record<Unasked, { sv: string; en: string }>);

const words = messages('redacting', {
  uncited: {
    sv: 'En registrator beslutade det, utan hänvisning',
    en: 'A registrar decided it, without a reference',
  },
});

/** The decision by which something is withheld, or what led to it without one. */
export function decisionInWords(
  { cause, decision }: { cause: RedactionCause; decision: string | null },
  language: Language,
): string | null {
  if (cause !== RedactionCause.DECISION) return say(causes[cause], language);
  return decision === '' ? say(words.uncited, language) : decision;
}
