import { reason, type Reason } from '../../platform/language/message.js';
import { lineMessages } from '../../words/line.messages.js';
import { Publicity } from '../../words/content-words.js';
import { isDay } from '../../words/period.js';
import { meetingMessages } from './meeting.messages.js';
import { meetingsMessages } from './meetings.messages.js';
import { lengthOf, LONGEST_TITLE } from './purpose/purpose.rules.js';
import type { WholeMeeting } from './whole-meeting.js';

/** What cannot be kept even as a draft, because it contradicts itself. Empty: it can be kept. */
export function contradictions(whole: WholeMeeting): Reason[] {
  return [
    ...impossibleDates(whole),
    ...reversedTimes(whole),
    ...outgrownTitle(whole),
    ...emptyLines(whole),
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

// Tidied it may be longer than it was written: some characters come apart.
function outgrownTitle({ meeting: { title } }: WholeMeeting): Reason[] {
  const length = lengthOf(title ?? '');
  if (length <= LONGEST_TITLE) return [];
  return [reason(meetingMessages.titleTooLong, { length, longest: LONGEST_TITLE }, '/title')];
}

// Nothing is left of a text that nobody can see.
function emptyLines({ asks, decisionReferences, gifts }: WholeMeeting): Reason[] {
  const texts = [
    ...asks.map(({ text }, at) => ({ text, field: `/asks/${at}/text` })),
    ...decisionReferences.map(({ reference }, at) => ({
      text: reference,
      field: `/decisionReferences/${at}/reference`,
    })),
    ...gifts.map(({ description }, at) => ({ text: description, field: `/gifts/${at}/description` })),
  ];
  return texts.flatMap(({ text, field }) => (text ? [] : [reason(lineMessages.missing, undefined, field)]));
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
