import { dayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { addDays, daysBetween } from '../../../words/dates.js';
import { reviewMessages as texts } from './review.messages.js';

/** How much time is left until a record is late. */
export interface Deadline {
  words: string;
  /** The last day that is not late, in words. */
  day?: string;
  late: boolean;
}

/** Told in words: a colour alone tells nobody how many days it is about. */
export function deadlineOf(
  lastDay: string | null,
  { today, limitDays }: { today: string; limitDays: number },
  language: Language,
): Deadline {
  if (lastDay === null) return { words: say(texts.noDay, language), late: false };
  const limit = addDays(lastDay, limitDays);
  const left = daysBetween(today, limit);
  const day = dayInWords(limit, language);
  return left < 0
    ? { words: say(texts.overdue, language, { days: -left }), day, late: true }
    : { words: say(texts.left, language, { days: left }), day, late: false };
}

export function agoInWords(from: string, today: string, language: Language): string {
  return say(texts.ago, language, { days: Math.max(0, daysBetween(from, today)) });
}
