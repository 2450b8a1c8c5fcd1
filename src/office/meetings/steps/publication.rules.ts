import { type Reason, reason } from '../../../platform/language/message.js';
import { addMonths, daysBetween } from '../../../words/dates.js';
import { isDay } from '../../../words/period.js';
import { Review } from '../../../words/register-words.js';
import { lastDay } from '../date.rules.js';
import type { DraftEmbargo, DraftMeeting } from '../draft-meeting.js';
import { meetingMessages } from '../meeting.messages.js';

const LONGEST_DELAY_MONTHS = 6;

/** Why this account may not publish, or null: where four eyes are asked for, whoever edited last may not. */
export function mayPublish(
  lastEditor: string | null,
  publisher: string | null,
  fourEyes: boolean,
): Reason | null {
  return fourEyes && lastEditor === publisher ? reason(meetingMessages.fourEyes) : null;
}

/** How the public is told that a meeting was reviewed; an account is null for the operator's own acts. */
export function reviewOf(lastEditor: string | null, publisher: string | null): Review {
  return publisher === null || lastEditor === publisher ? Review.SINGLE : Review.FOUR_EYES;
}

/** Days from a meeting's last day to its publication, and whether that is beyond the limit in force that day. */
export function lateness(
  meeting: Pick<DraftMeeting, 'date' | 'endDate' | 'datePrecision'>,
  publishedOn: string,
  limitDays: number,
): { daysToPublication: number; late: boolean } {
  const last = lastDay(meeting) ?? publishedOn;
  // The last possible day of an imprecise date may be still to come.
  const daysToPublication = Math.max(0, daysBetween(last, publishedOn));
  return { daysToPublication, late: daysToPublication > limitDays };
}

/** A reminder when the target has passed and the meeting is not public yet. */
export function reminder(
  meeting: Pick<DraftMeeting, 'date' | 'endDate' | 'datePrecision'>,
  today: string,
  targetDays: number,
): Reason | null {
  const { daysToPublication: days, late } = lateness(meeting, today, targetDays);
  return late ? reason(meetingMessages.lateSoon, { days, target: targetDays }, '/date') : null;
}

/** What is wrong with a decision to publish later; `decidedOn` is the day it is made, or judged again. */
export function embargoObstacles({ until, ground, decision }: DraftEmbargo, decidedOn: string): Reason[] {
  return [
    ...untilObstacles(until, addMonths(decidedOn, LONGEST_DELAY_MONTHS)),
    ...(ground === null ? [reason(meetingMessages.embargoGroundMissing, undefined, '/embargo/ground')] : []),
    ...(decision?.trim()
      ? []
      : [reason(meetingMessages.embargoDecisionMissing, undefined, '/embargo/decision')]),
  ];
}

function untilObstacles(until: string | null, latest: string): Reason[] {
  if (until === null || !isDay(until))
    return [reason(meetingMessages.dateImpossible, undefined, '/embargo/until')];
  return until > latest ? [reason(meetingMessages.embargoTooLong, { latest }, '/embargo/until')] : [];
}

/** Everything that stands against delaying a meeting today. A delay is prolonged within the months of the first one. */
export function delayObstacles(embargo: DraftEmbargo, today: string, firstDecidedOn = today): Reason[] {
  const past = embargo.until !== null && embargo.until <= today;
  return [
    ...embargoObstacles(embargo, firstDecidedOn),
    ...(past ? [reason(meetingMessages.embargoPast, undefined, '/embargo/until')] : []),
  ];
}
