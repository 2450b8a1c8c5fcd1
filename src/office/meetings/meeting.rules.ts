import { type Reason, reason } from '../../platform/language/message.js';
import { closedObstacles, dateObstacles, suspiciousDates } from './date.rules.js';
import type { DraftMeeting, RuleContext } from './draft-meeting.js';
import { meetingMessages } from './meeting.messages.js';
import {
  participantObstacles,
  sideObstacles,
  unnamedParticipants,
  unpublishedNames,
} from './lines/participant.rules.js';
import { embargoObstacles, reminder } from './steps/publication.rules.js';
import { isVagueTitle, lengthOf, LONGEST_TITLE, purposeObstacles } from './purpose/purpose.rules.js';
import {
  contradictedStatements,
  missingStatements,
  unfindableDocuments,
  unfinishedAsks,
} from './statement.rules.js';
import { blockedTexts, doubtfulTexts, placeholders } from './text.rules.js';

/** Why a meeting cannot be published as it is. Quality obstacles hold back what is recorded here, and become notes on what is imported. */
export interface Obstacle extends Reason {
  readonly kind: 'HARD' | 'QUALITY';
}

/** All obstacles at once, so that nobody has to try again and again. Empty: it can be published. */
export function obstacles(draft: DraftMeeting, context: RuleContext): Obstacle[] {
  return [
    ...of('HARD', titleObstacles(draft)),
    ...of('HARD', dateObstacles(draft, context.today)),
    ...of('HARD', closedObstacles(draft, context.closedOn)),
    ...of('HARD', sideObstacles(draft)),
    ...of('HARD', participantObstacles(draft, context)),
    ...of('HARD', blockedTexts(draft)),
    ...of('HARD', placeholders(draft)),
    ...of('HARD', contradictedStatements(draft)),
    ...of('HARD', unfinishedAsks(draft)),
    ...of('HARD', draft.embargo?.until ? embargoObstacles(draft.embargo, context.today) : []),
    ...of('QUALITY', suspiciousDates(draft)),
    ...of('QUALITY', unnamedParticipants(draft)),
    ...of('QUALITY', purposeObstacles(draft.purpose)),
    ...of('QUALITY', missingStatements(draft)),
  ];
}

/** What should be read once more; it holds nothing back. */
export function warnings(draft: DraftMeeting, context: RuleContext): Reason[] {
  return [
    ...reminders(draft, context),
    ...(draft.title && isVagueTitle(draft.title)
      ? [reason(meetingMessages.titleVague, undefined, '/title')]
      : []),
    ...unpublishedNames(draft),
    ...doubtfulTexts(draft),
    ...unfindableDocuments(draft),
  ];
}

function titleObstacles({ title }: DraftMeeting): Reason[] {
  if (!title?.trim()) return [reason(meetingMessages.titleMissing, undefined, '/title')];
  const length = lengthOf(title);
  if (length <= LONGEST_TITLE) return [];
  return [reason(meetingMessages.titleTooLong, { length, longest: LONGEST_TITLE }, '/title')];
}

function reminders(draft: DraftMeeting, { today, targetDays }: RuleContext): Reason[] {
  const reminded = targetDays === undefined ? null : reminder(draft, today, targetDays);
  return reminded ? [reminded] : [];
}

function of(kind: Obstacle['kind'], reasons: readonly Reason[]): Obstacle[] {
  return reasons.map((each) => ({ ...each, kind }));
}
