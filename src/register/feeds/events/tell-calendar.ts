import { say } from '../../../platform/language/message.js';
import { stockholmTime } from '../../../platform/language/stockholm.js';
import { DatePrecision } from '../../../words/meeting-words.js';
import { ChangeType, RecordKind } from '../../../words/register-words.js';
import { inLanguage } from '../../api/resolvers/in-language.js';
import { bodyWithId } from '../../queries/public-bodies.queries.js';
import { someTopics } from '../../queries/topics.queries.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import type { CalendarEvent, CalendarSpan } from './calendar.js';
import type { DatedMeeting, WithdrawnMeeting } from './calendar.queries.js';
import { counterpartsOf, titleOf } from './event-words.js';
import { feedMessages } from '../feeds.messages.js';
import type { Telling } from './tell-entries.js';

/** A meeting as a calendar has it. */
export async function tellMeeting({ meeting, at }: DatedMeeting, telling: Telling): Promise<CalendarEvent> {
  const { reading, language, addresses } = telling;
  const body = await bodyWithId(reading, meeting.publicBodyId);
  const topics = await someTopics(reading, meeting.topicCodes);
  const { id, version, reference, place } = meeting;
  const said = [
    [(body && inLanguage(body.name, language)) ?? '', ...counterpartsOf(meeting)].filter(Boolean).join(' · '),
    inexactness(meeting, telling),
    meeting.demonstration ? say(feedMessages.demonstration, language) : '',
    meeting.purpose ?? '',
    reference,
  ];
  return {
    ...{ id, version, at },
    span: spanOf(meeting),
    title: meeting.title ?? reference,
    description: said.filter(Boolean).join('\n\n'),
    ...(place === undefined ? {} : { place }),
    categories: topics.map(({ code, label }) => inLanguage(label, language) ?? code),
    url: addresses.pages.meeting(meeting),
    isWithdrawn: false,
  };
}

/** What remains of a withdrawn meeting. When it was is no longer told: it stands on the day that it was withdrawn. */
export function tellWithdrawn(tombstone: WithdrawnMeeting, { language, addresses }: Telling): CalendarEvent {
  const { id, version, at, reference, reason } = tombstone;
  const { day } = stockholmTime(at);
  const event = { seq: '', kind: RecordKind.MEETING, type: ChangeType.WITHDRAWN, updated: at, record: null };
  return {
    ...{ id, version, at },
    span: { firstDay: day, lastDay: day },
    title: titleOf({ ...event, id, version, at, reference, reason, redacted: [], undone: [] }, language),
    description: reason === null ? '' : say(feedMessages.because, language, { reason }),
    categories: [],
    url: addresses.pages.meeting({ reference: reference ?? id }),
    isWithdrawn: true,
  };
}

function spanOf({ startsAt, endsAt, date, endDate }: MeetingRecord): CalendarSpan {
  if (startsAt === undefined) return { firstDay: date, lastDay: endDate ?? date };
  const [from, to] = [new Date(startsAt), new Date(endsAt ?? startsAt)];
  return to > from ? { from, to } : { from };
}

function inexactness({ datePrecision, date, endDate }: MeetingRecord, { language }: Telling): string {
  if (datePrecision === DatePrecision.DAY) return '';
  return say(feedMessages.inexact, language, { from: date, to: endDate ?? date });
}
