import { DEFAULT_LANGUAGE, type Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { TIME_ZONE } from '../../../platform/language/stockholm.js';
import { partsMessages as texts } from './parts.messages.js';
import { useVisit } from './visit.js';

/** A day of the calendar, YYYY-MM-DD, as people write it. */
export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{dayInWords(day, useVisit().language)}</time>;
}

/** An instant, in Swedish time. */
export function Moment({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{formats[useVisit().language].moment.format(at)}</time>;
}

/** Days of which either may be open. */
export function Period({ from, to }: { from: string | null; to: string | null }) {
  return <>{periodInWords({ from, to }, useVisit().language)}</>;
}

export function dayInWords(day: string, language: Language): string {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : formats[language].day.format(date);
}

/** An instant, in Swedish time, within a sentence. */
export function momentInWords(at: Date, language: Language): string {
  return formats[language].moment.format(at);
}

/** A month, YYYY-MM. */
export function monthInWords(month: string, language: Language): string {
  return formats[language].month.format(new Date(`${month}-15T12:00:00Z`));
}

function periodInWords(period: { from: string | null; to: string | null }, language: Language): string {
  const [from, to] = [period.from, period.to].map((day) => day && dayInWords(day, language));
  if (from && to) return say(texts.between, language, { from, to });
  if (from) return say(texts.since, language, { from });
  return to ? say(texts.until, language, { to }) : say(texts.always, language);
}

function formatsIn(language: Language) {
  const locale = language === DEFAULT_LANGUAGE ? 'sv-SE' : 'en-GB';
  const zone = { timeZone: TIME_ZONE };
  return {
    day: new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long' }),
    month: new Intl.DateTimeFormat(locale, { ...zone, month: 'long', year: 'numeric' }),
    moment: new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long', timeStyle: 'short' }),
  };
}

const formats = { sv: formatsIn('sv'), en: formatsIn('en') };
