import { Role } from '../../src/words/body-words.js';
import { MeetingState } from '../../src/words/meeting-words.js';

/** In which states of a meeting something is for whom; a role that is not named never may. */
export type WhenOfWhom = Readonly<Partial<Record<Role, readonly MeetingState[]>>>;

const { DRAFT, SUBMITTED, RETURNED, DELAYED, PUBLISHED, WITHDRAWN } = MeetingState;
const { RECORDER, PUBLISHER, REGISTRAR, AUDITOR } = Role;

const by = (states: readonly MeetingState[], ...roles: readonly Role[]): WhenOfWhom =>
  Object.fromEntries(roles.map((role) => [role, states]));

const UNTIL_DECIDED = [DRAFT, SUBMITTED, RETURNED];
const ON_ITS_WAY = [SUBMITTED, DELAYED];
const WRITERS = [RECORDER, PUBLISHER, REGISTRAR];
const READERS = [...WRITERS, AUDITOR];

/**
 * When an operation may be done with a meeting, and by whom: a recorder with a meeting of their own, the others with one
 * that somebody else recorded. A change here is a change of who has power over the register: review it so.
 */
export const stepsByState: Readonly<Record<string, WhenOfWhom>> = {
  amendMeeting: by(UNTIL_DECIDED, ...WRITERS),
  correctMeeting: by([PUBLISHED], PUBLISHER),
  delayMeeting: by(ON_ITS_WAY, REGISTRAR),
  discardMeeting: by([DRAFT], ...WRITERS),
  // One that waits for its day takes the registrar's role too.
  publishMeeting: by([SUBMITTED], PUBLISHER),
  redactMeeting: by([PUBLISHED], REGISTRAR),
  returnMeeting: by(ON_ITS_WAY, PUBLISHER),
  submitMeeting: by([DRAFT, RETURNED], ...WRITERS),
  withdrawMeeting: by([PUBLISHED], PUBLISHER, REGISTRAR),
};

/** When a page of a meeting is shown, and to whom; others are refused, or led to where the meeting is now. */
export const pagesByState: Readonly<Record<string, WhenOfWhom>> = {
  'GET /office/meetings/:id': by(Object.values(MeetingState), ...READERS),
  'GET /office/meetings/:id/check': by([...UNTIL_DECIDED, DELAYED], ...READERS),
  'GET /office/meetings/:id/discard': by([DRAFT], ...WRITERS),
  'GET /office/meetings/:id/edit': by(UNTIL_DECIDED, ...WRITERS),
  'GET /office/published/:id': by([PUBLISHED, WITHDRAWN], ...READERS),
  'GET /office/published/:id/correct': by([PUBLISHED], PUBLISHER),
  'GET /office/published/:id/redact': by([PUBLISHED], REGISTRAR),
  'GET /office/published/:id/withdraw': by([PUBLISHED], PUBLISHER, REGISTRAR),
  'GET /office/review/:id': by(ON_ITS_WAY, PUBLISHER, REGISTRAR, AUDITOR),
  'GET /office/review/:id/delay': by(ON_ITS_WAY, REGISTRAR),
  'GET /office/review/:id/delay/review': by([DELAYED], REGISTRAR),
};

/** What is sent from pages, and the operation that it is. */
export const postsByOperation: Readonly<Record<string, string>> = {
  'POST /office/meetings/:id/autosave': 'amendMeeting',
  'POST /office/meetings/:id/check': 'submitMeeting',
  'POST /office/meetings/:id/discard': 'discardMeeting',
  'POST /office/meetings/:id/edit': 'amendMeeting',
  'POST /office/meetings/:id/merge': 'amendMeeting',
  'POST /office/published/:id/correct': 'correctMeeting',
  'POST /office/published/:id/correct/check': 'correctMeeting',
  'POST /office/published/:id/correct/merge': 'correctMeeting',
  'POST /office/published/:id/redact': 'redactMeeting',
  'POST /office/published/:id/redact/check': 'redactMeeting',
  'POST /office/published/:id/withdraw': 'withdrawMeeting',
  'POST /office/published/:id/withdraw/check': 'withdrawMeeting',
  'POST /office/review/:id/delay': 'delayMeeting',
  'POST /office/review/:id/delay/review': 'delayMeeting',
  'POST /office/review/:id/publish': 'publishMeeting',
  'POST /office/review/:id/return': 'returnMeeting',
};
