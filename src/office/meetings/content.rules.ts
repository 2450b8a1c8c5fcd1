import { reason, type Reason } from '../../platform/language/message.js';
import { Publicity } from '../../words/content-words.js';
import { isDay } from '../../words/period.js';
import { meetingMessages } from './meeting.messages.js';
import { meetingsMessages } from './meetings.messages.js';
import type { WholeMeeting } from './whole-meeting.js';

/** What cannot be kept even as a draft, because it contradicts itself. Empty: it can be kept. */
export function contradictions(whole: WholeMeeting): Reason[] {
  return [
    ...impossibleDates(whole),
    ...reversedTimes(whole),
    ...whole.participants.flatMap(contradictoryParticipant),
    ...whole.documents.flatMap(({ publicity, ground }, at) =>
      publicity === Publicity.CONFIDENTIAL && !ground
        ? [reason(meetingMessages.groundMissing, {}, `/documents/${at}/ground`)]
        : [],
    ),
    ...whole.gifts.flatMap(({ value, currency }, at) =>
      value && !currency ? [reason(meetingMessages.giftCurrencyMissing, {}, `/gifts/${at}/currency`)] : [],
    ),
  ];
}

function impossibleDates({ meeting }: WholeMeeting): Reason[] {
  return (['date', 'endDate'] as const).flatMap((field) => {
    const date = meeting[field];
    return date === null || isDay(date) ? [] : [reason(meetingMessages.dateImpossible, {}, `/${field}`)];
  });
}

function reversedTimes({ meeting: { date, endDate, startsAt, endsAt } }: WholeMeeting): Reason[] {
  return [
    ...(date && endDate && endDate < date ? [reason(meetingMessages.endBeforeStart, {}, '/endDate')] : []),
    ...(startsAt && endsAt && endsAt < startsAt
      ? [reason(meetingMessages.endBeforeStart, {}, '/endsAt')]
      : []),
  ];
}

function contradictoryParticipant(
  { officialId, organisationId, name, nameBasis }: WholeMeeting['participants'][number],
  at: number,
): Reason[] {
  const place = `/participants/${at}`;
  return [
    ...(officialId && organisationId ? [reason(meetingsMessages.officialOrOrganisation, {}, place)] : []),
    ...(nameBasis && !name ? [reason(meetingsMessages.basisWithoutName, {}, `${place}/name`)] : []),
  ];
}
