import type { Language } from '../platform/language/language.js';
import { say } from '../platform/language/message.js';
import { reportAbouts, reportFaults, reportOutcomes } from './report.messages.js';

/** What a report from the public is about: a record, or the site itself. */
export enum ReportAbout {
  MEETING = 'MEETING',
  ORGANISATION = 'ORGANISATION',
  OFFICIAL = 'OFFICIAL',
  PUBLIC_BODY = 'PUBLIC_BODY',
  ISSUE = 'ISSUE',
  TOPIC = 'TOPIC',
  ACCESSIBILITY = 'ACCESSIBILITY',
}

/** What is wrong, as whoever reports it sees it. */
export enum ReportFault {
  WRONG_FACT = 'WRONG_FACT',
  WRONG_PARTY = 'WRONG_PARTY',
  PERSONAL_DATA = 'PERSONAL_DATA',
  MISSING_MEETING = 'MISSING_MEETING',
  OTHER = 'OTHER',
}

/** What became of a report. */
export enum ReportOutcome {
  CORRECTED = 'CORRECTED',
  WITHHELD = 'WITHHELD',
  UNCHANGED = 'UNCHANGED',
  SPAM = 'SPAM',
}

/** The job that tells an answer by letter: the office adds it, the letterbox does it, and neither knows the other. */
export const TELL_REPORT_ANSWER = 'letterbox.report-answer';

export function faultInWords(fault: ReportFault, language: Language): string {
  return say(reportFaults[fault], language);
}

export function aboutInWords(about: ReportAbout, language: Language): string {
  return say(reportAbouts[about], language);
}

export function outcomeInWords(outcome: ReportOutcome, language: Language): string {
  return say(reportOutcomes[outcome], language);
}
