import { dayInWords, daysInWords, listed, monthInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { DatePrecision, Side } from '../../../words/meeting-words.js';
import { inLanguage, type RecordDocument } from './record-document.js';
import { sentenceMessages as texts } from './sentence.messages.js';

/** More are counted: it is read in one breath, and all of them stand below it. */
const NAMED = 6;

/** What happened, in plain sentences: when who met whom, about what, and who sought to influence whom. */
export function sentencesOf(record: RecordDocument, body: string, language: Language): string[] {
  const { channel, direction, initiatedBy, title } = record;
  const others = listed(counterparts(record, language), language);
  return [
    say(texts.met, language, { when: whenInWords(record, language), channel, body, others }),
    ...(title ? [say(texts.about, language, { title })] : []),
    say(texts.sought, language, { direction, initiator: initiatedBy, body }),
  ];
}

function whenInWords({ date, endDate, datePrecision }: RecordDocument, language: Language): string {
  if (!date) return say(texts.noDate, language);
  const year = date.slice(0, 4);
  if (datePrecision === DatePrecision.YEAR) return say(texts.inYear, language, { year });
  if (datePrecision === DatePrecision.QUARTER) {
    const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
    return say(texts.inQuarter, language, { quarter, year });
  }
  if (datePrecision === DatePrecision.MONTH) {
    return say(texts.inMonth, language, { month: monthInWords(date, language) });
  }
  if (!endDate || endDate === date) return say(texts.onDay, language, { day: dayInWords(date, language) });
  return say(texts.onDays, language, { days: daysInWords(date, endDate, language) });
}

function counterparts({ participants }: RecordDocument, language: Language): string[] {
  const theirs = participants.filter(({ side }) => side === Side.COUNTERPART);
  if (theirs.length === 0) return [say(texts.somebody, language)];
  const names = theirs.map(
    (one) => one.organisationName ?? one.name ?? (inLanguage(one.function, language) || null),
  );
  const told = [...new Set(names.map((name) => name ?? say(texts.undisclosed, language)))];
  const rest = told.length - NAMED;
  if (rest < 2) return told;
  return [...told.slice(0, NAMED), say(texts.more, language, { count: rest })];
}
