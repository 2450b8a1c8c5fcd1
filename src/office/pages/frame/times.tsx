import { dayInWords, momentInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { partsMessages as texts } from './parts.messages.js';
import { useVisit } from './visit.js';

/** A day of the calendar, YYYY-MM-DD, as people write it. */
export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{dayInWords(day, useVisit().language)}</time>;
}

/** An instant, in Swedish time. */
export function Moment({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{momentInWords(at, useVisit().language)}</time>;
}

/** Days of which either may be open. */
export function Period({ from, to }: { from: string | null; to: string | null }) {
  return <>{periodInWords({ from, to }, useVisit().language)}</>;
}

function periodInWords(period: { from: string | null; to: string | null }, language: Language): string {
  const [from, to] = [period.from, period.to].map((day) => day && dayInWords(day, language));
  if (from && to) return say(texts.between, language, { from, to });
  if (from) return say(texts.since, language, { from });
  return to ? say(texts.until, language, { to }) : say(texts.always, language);
}
