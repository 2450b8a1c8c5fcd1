import type { Language, Texts } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { JsonObject } from '../../../words/json.js';
import { DatePrecision } from '../../../words/meeting-words.js';
import { officialCalled } from '../../../words/official-words.js';
import { ChangeType, RecordKind, recordKinds } from '../../../words/register-words.js';
import { inLanguage } from '../../api/resolvers/in-language.js';
import type { Stored } from '../../read-model/stored.js';
import type { IssueRecord } from '../../records/issue.record.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import type { NilReturnRecord } from '../../records/nil-return.record.js';
import type { FeedEvent } from './event.js';
import { feedMessages, typeMessages } from '../feeds.messages.js';
import { toldFields } from './told-fields.rules.js';

export type ToldMeeting = Stored<MeetingRecord>;

/** What an event is called: what the record is, and before that what happened to it unless it is a new meeting. */
export function titleOf(event: FeedEvent, language: Language): string {
  const subject = subjectOf(event, language);
  if (event.type !== ChangeType.PUBLISHED) {
    return say(feedMessages.happened, language, { what: say(typeMessages[event.type], language), subject });
  }
  if (event.kind === RecordKind.MEETING || event.kind === RecordKind.NIL_RETURN || !event.record)
    return subject;
  return say(feedMessages.happened, language, { what: recordKinds.label(event.kind, language), subject });
}

/** What is said of why it happened, and of what is no longer there. */
export function explanationsOf({ reason, redacted, record, type }: FeedEvent, language: Language): string[] {
  const isEmptied = record === null && type !== ChangeType.WITHDRAWN;
  return [
    ...(redacted.length > 0
      ? [say(feedMessages.redacted, language, { fields: toldFields(redacted, language) })]
      : []),
    ...(reason === null ? [] : [say(feedMessages.because, language, { reason })]),
    ...(isEmptied ? [say(feedMessages.gone, language)] : []),
    ...(record?.['demonstration'] === true ? [say(feedMessages.demonstration, language)] : []),
  ];
}

/** What a record is about in a line: of a meeting when, and with whom; `body` is what its public body is called. */
export function lineOf({ record, kind }: FeedEvent, body: string | undefined): string {
  if (!record) return '';
  const who = body === undefined ? [] : [body];
  if (kind !== RecordKind.MEETING) return who.join(' · ');
  const meeting = record as unknown as ToldMeeting;
  return [daysOf(meeting), ...who, ...counterpartsOf(meeting)].join(' · ');
}

/** What a record says in its own words. */
export function wordsOf({ record, kind }: FeedEvent): string[] {
  if (!record) return [];
  if (kind === RecordKind.MEETING) return present([(record as unknown as ToldMeeting).purpose]);
  if (kind !== RecordKind.ISSUE) return [];
  const { goal, result } = record as unknown as IssueRecord;
  return present([goal, result]);
}

/** The organisations that took part, or for which somebody did, as they were called that day. */
export function counterpartsOf({ participants = [] }: ToldMeeting): string[] {
  const names = participants.flatMap((line) => [line.organisationName, line.onBehalfOfName]);
  return [...new Set(present(names))];
}

function subjectOf({ kind, record, reference }: FeedEvent, language: Language): string {
  const unnamed = say(feedMessages.record, language, {
    kind: recordKinds.label(kind, language),
    reference: reference ?? '',
  });
  return (record && nameOf(kind, record, language)) ?? unnamed.trim();
}

/** What a record is called; undefined when it says nothing of that. */
export function nameOf(kind: RecordKind, record: JsonObject, language: Language): string | undefined {
  return SUBJECTS[kind](record, language);
}

type Subject = (record: JsonObject, language: Language) => string | undefined;

const SUBJECTS: Readonly<Record<RecordKind, Subject>> = {
  MEETING: (record, language) => {
    const meeting = record as unknown as ToldMeeting;
    return meeting.title ?? say(feedMessages.meetingOn, language, { date: daysOf(meeting) });
  },
  ORGANISATION: ({ name }) => textOf(name),
  OFFICIAL: (record, language) => officialCalled(record, language),
  PUBLIC_BODY: ({ name, slug }, language) => inLanguage(name as Partial<Texts>, language) ?? textOf(slug),
  ISSUE: ({ title }) => textOf(title),
  TOPIC: ({ label, code }, language) => inLanguage(label as Partial<Texts>, language) ?? textOf(code),
  NIL_RETURN: (record, language) => {
    const { from, to, postTitle } = record as unknown as NilReturnRecord;
    return present([say(feedMessages.nilReturn, language, { from, to }), postTitle]).join(': ');
  },
};

function daysOf({ date, endDate, datePrecision }: ToldMeeting): string {
  if (datePrecision === DatePrecision.MONTH) return date.slice(0, 7);
  if (datePrecision === DatePrecision.YEAR) return date.slice(0, 4);
  return endDate === undefined || endDate === date ? date : `${date}/${endDate}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text): text is string => text !== undefined && text !== '');
}
