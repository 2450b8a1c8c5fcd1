import { dayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { partyMessages as texts } from './party.messages.js';

interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** From when and until when something held, as far as that is known; empty where neither is. */
export function periodInWords({ from, to }: Period, language: Language): string {
  if (from && to)
    return say(texts.fromUntil, language, { from: dayInWords(from, language), to: dayInWords(to, language) });
  if (from) return say(texts.from, language, { from: dayInWords(from, language) });
  return to ? say(texts.until, language, { to: dayInWords(to, language) }) : '';
}
