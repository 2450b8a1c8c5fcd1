import { Role } from '../../src/words/body-words.js';

const { RECORDER, PUBLISHER, REGISTRAR, ADMINISTRATOR, AUDITOR, IMPORTER } = Role;
const EVERYONE = Object.values(Role);

/** Who may call an operation at all: somebody with one of the roles in some public body, or anybody signed in. */
export interface Line {
  roles: readonly Role[];
  /** Also somebody who is signed in and holds no role. */
  roleless: boolean;
}

const only = (...roles: Role[]): Line => ({ roles, roleless: false });
const recording = only(RECORDER, PUBLISHER, REGISTRAR);
const handingIn = only(RECORDER, PUBLISHER, REGISTRAR, IMPORTER);
const anybody = only(...EVERYONE);
const oneself: Line = { roles: EVERYONE, roleless: true };

/**
 * Who may do what in the officials' API. In which state of a meeting is in the state table; in *which* public body
 * is shown by the tests of each feature. A change here is a change of who has power over the register: review it so.
 */
export const authorisation: Readonly<Record<string, Line>> = {
  // Oneself
  me: oneself,
  tokens: oneself,
  sessions: oneself,
  issueToken: oneself,
  revokeToken: oneself,
  endSessions: oneself,
  amendAccount: oneself,

  // Accounts
  accounts: only(ADMINISTRATOR, AUDITOR),
  account: only(ADMINISTRATOR, AUDITOR),
  openAccount: only(ADMINISTRATOR),
  inviteAccount: only(ADMINISTRATOR),
  disableAccount: only(ADMINISTRATOR),
  reopenAccount: only(ADMINISTRATOR),
  grantRole: only(ADMINISTRATOR),
  revokeRole: only(ADMINISTRATOR),
  delegations: anybody,
  delegate: only(RECORDER, PUBLISHER, REGISTRAR, ADMINISTRATOR),
  endDelegation: only(RECORDER, PUBLISHER, REGISTRAR, ADMINISTRATOR),
  auditLog: only(ADMINISTRATOR, AUDITOR),

  // Public bodies and those who act for them
  publicBodies: anybody,
  publicBody: anybody,
  publicBodyBySlug: anybody,
  openBody: only(ADMINISTRATOR),
  amendBody: only(ADMINISTRATOR),
  changeBodySettings: only(ADMINISTRATOR),
  closeBody: only(ADMINISTRATOR),
  reopenBody: only(ADMINISTRATOR),
  recordUnit: only(ADMINISTRATOR, REGISTRAR),
  amendUnit: only(ADMINISTRATOR, REGISTRAR),
  officials: anybody,
  official: anybody,
  recordOfficial: only(ADMINISTRATOR, REGISTRAR),
  amendOfficial: only(ADMINISTRATOR, REGISTRAR),
  protectOfficial: only(REGISTRAR),
  appoint: only(ADMINISTRATOR, REGISTRAR),
  amendPost: only(ADMINISTRATOR, REGISTRAR),
  endPost: only(ADMINISTRATOR, REGISTRAR),

  // Organisations
  organisations: anybody,
  organisation: anybody,
  possibleDuplicates: anybody,
  recordOrganisation: handingIn,
  amendOrganisation: handingIn,
  addOrganisationName: handingIn,
  removeOrganisationName: handingIn,
  addOrganisationIdentifier: handingIn,
  removeOrganisationIdentifier: handingIn,
  mergeOrganisations: only(REGISTRAR),
  splitOrganisation: only(REGISTRAR),
  distinguishOrganisations: only(REGISTRAR),
  endDistinction: only(REGISTRAR),

  // Topics and issues
  topics: anybody,
  addTopic: only(REGISTRAR, ADMINISTRATOR),
  amendTopic: only(REGISTRAR, ADMINISTRATOR),
  retireTopic: only(REGISTRAR, ADMINISTRATOR),
  issues: anybody,
  issue: anybody,
  recordIssue: recording,
  amendIssue: recording,
  changeIssueStatus: recording,
  closeIssue: recording,
  noteProgress: recording,
  removeProgress: recording,
  publishIssue: only(PUBLISHER, REGISTRAR),

  // Meetings
  meeting: only(RECORDER, PUBLISHER, REGISTRAR, AUDITOR, IMPORTER),
  meetings: only(RECORDER, PUBLISHER, REGISTRAR, AUDITOR, IMPORTER),
  drafts: handingIn,
  queue: only(PUBLISHER),
  due: recording,
  recordMeeting: handingIn,
  amendMeeting: handingIn,
  discardMeeting: handingIn,
  submitMeeting: recording,
  returnMeeting: only(PUBLISHER),
  fileNilReturn: recording,
  withdrawNilReturn: recording,

  // The period for which names are published
  shortenNaming: only(REGISTRAR),
  keepNaming: only(REGISTRAR),

  // Publication
  publishMeeting: only(PUBLISHER),
  correctMeeting: only(PUBLISHER),
  withdrawMeeting: only(PUBLISHER, REGISTRAR),
  delayMeeting: only(REGISTRAR),
  redactMeeting: only(REGISTRAR),
};
