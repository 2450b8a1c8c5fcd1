import { Refusal } from '../../../platform/errors/refusal.js';
import { type Reason, reason } from '../../../platform/language/message.js';
import { MeetingState } from '../../../words/meeting-words.js';
import { meetingMessages } from '../meeting.messages.js';

/** What can be done with a meeting. `publishImported` is the operator's act with records from another register. */
export type MeetingVerb =
  | 'amend'
  | 'discard'
  | 'submit'
  | 'return'
  | 'delay'
  | 'publish'
  | 'publishImported'
  | 'correct'
  | 'redact'
  | 'withdraw';

const { DRAFT, SUBMITTED, RETURNED, DELAYED, PUBLISHED, WITHDRAWN } = MeetingState;

interface Step {
  readonly from: readonly MeetingState[];
  /** Null: the state stays, or the meeting is gone. */
  readonly to: MeetingState | null;
}

/** The whole workflow: from which states each verb is allowed, and what it leads to. */
export const WORKFLOW: Readonly<Record<MeetingVerb, Step>> = {
  // What a reviewer changes makes the reviewer the last editor: somebody else must publish.
  amend: { from: [DRAFT, RETURNED, SUBMITTED], to: null },
  // What has been handed in leaves no trace less than its review.
  discard: { from: [DRAFT], to: null },
  submit: { from: [DRAFT, RETURNED], to: SUBMITTED },
  return: { from: [SUBMITTED, DELAYED], to: RETURNED },
  delay: { from: [SUBMITTED, DELAYED], to: DELAYED },
  publish: { from: [SUBMITTED, DELAYED], to: PUBLISHED },
  publishImported: { from: [DRAFT, RETURNED, SUBMITTED], to: PUBLISHED },
  correct: { from: [PUBLISHED], to: PUBLISHED },
  redact: { from: [PUBLISHED], to: PUBLISHED },
  withdraw: { from: [PUBLISHED], to: WITHDRAWN },
};

export function isAllowed(state: MeetingState, verb: MeetingVerb): boolean {
  return WORKFLOW[verb].from.includes(state);
}

/** Why a verb is not allowed in a state, or null when it is. */
export function stateObstacle(state: MeetingState, verb: MeetingVerb): Reason | null {
  return isAllowed(state, verb) ? null : reason(meetingMessages.wrongState, { state, verb });
}

export function requireState(state: MeetingState, verb: MeetingVerb): void {
  const obstacle = stateObstacle(state, verb);
  if (obstacle) throw new Refusal('CONFLICT', obstacle);
}
