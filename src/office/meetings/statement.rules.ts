import { type Message, type Reason, reason } from '../../platform/language/message.js';
import { Publicity } from '../../words/content-words.js';
import { Channel, Direction, Initiator } from '../../words/meeting-words.js';
import type { DraftMeeting } from './draft-meeting.js';
import { meetingMessages } from './meeting.messages.js';

/** Statements that contradict what stands beside them, or lack what makes them one. */
export function contradictedStatements(draft: DraftMeeting): Reason[] {
  const { asks, nothingAsked, gifts, noGifts, documents } = draft;
  return [
    ...(asks.length > 0 && nothingAsked
      ? [reason(meetingMessages.askContradicted, undefined, '/nothingAsked')]
      : []),
    ...(gifts.length > 0 && noGifts
      ? [reason(meetingMessages.giftsContradicted, undefined, '/noGifts')]
      : []),
    ...gifts.flatMap(({ value, currency }, at) =>
      value && !currency
        ? [reason(meetingMessages.giftCurrencyMissing, undefined, `/gifts/${at}/currency`)]
        : [],
    ),
    ...documents.flatMap(({ publicity, ground }, at) =>
      publicity === Publicity.CONFIDENTIAL && !ground?.trim()
        ? [reason(meetingMessages.groundMissing, undefined, `/documents/${at}/ground`)]
        : [],
    ),
  ];
}

/** Asks of which a draft does not say yet whose they are, or what should be done. */
export function unfinishedAsks({ asks }: Pick<DraftMeeting, 'asks'>): Reason[] {
  return asks.flatMap(({ side, positionTaken }, at) => [
    ...(side === null ? [reason(meetingMessages.askSideMissing, undefined, `/asks/${at}/side`)] : []),
    ...(positionTaken === null
      ? [reason(meetingMessages.askPositionMissing, undefined, `/asks/${at}/positionTaken`)]
      : []),
  ]);
}

/** What nobody has stated yet: direction, initiative, channel, topic, asks, gifts. */
export function missingStatements(draft: DraftMeeting): Reason[] {
  const { topicCodes, asks, nothingAsked, gifts, noGifts } = draft;
  const statements: [stated: boolean, missing: Message, field: string][] = [
    [draft.direction !== Direction.UNKNOWN, meetingMessages.directionUnknown, '/direction'],
    [draft.initiatedBy !== Initiator.UNKNOWN, meetingMessages.initiatorUnknown, '/initiatedBy'],
    [draft.channel !== Channel.UNKNOWN, meetingMessages.channelUnknown, '/channel'],
    [topicCodes.length > 0, meetingMessages.topicMissing, '/topicCodes'],
    [asks.length > 0 || nothingAsked, meetingMessages.askMissing, '/asks'],
    [gifts.length > 0 || noGifts, meetingMessages.giftsMissing, '/gifts'],
  ];
  return statements.flatMap(([stated, missing, field]) =>
    stated ? [] : [reason(missing, undefined, field)],
  );
}

/** Documents that nobody could find with what is said of them. */
export function unfindableDocuments({ documents }: Pick<DraftMeeting, 'documents'>): Reason[] {
  return documents.flatMap(({ publicity, caseNumber, url }, at) => {
    if (publicity === Publicity.ON_REQUEST && !caseNumber) {
      return [reason(meetingMessages.caseNumberMissing, undefined, `/documents/${at}/caseNumber`)];
    }
    if (publicity === Publicity.PUBLIC && !url) {
      return [reason(meetingMessages.addressMissing, undefined, `/documents/${at}/url`)];
    }
    return [];
  });
}
