import type { Disclosure } from './disclosure.js';
import { meetingPolicy } from './meeting.policy.js';
import { partyPolicy } from './party.policy.js';

/**
 * What becomes public, table by table and column by column: the only way out. Every column of the office stands here,
 * or its table among the private ones; the page “What we publish” is made from it.
 */
export const disclosurePolicy: Readonly<Record<string, Readonly<Record<string, Disclosure>>>> = {
  ...meetingPolicy,
  ...partyPolicy,
};

/** Tables of which nothing becomes public, and why they are kept at all. */
export const privateTables = {
  account: 'Who may sign in',
  account_role: 'Who may do what',
  access_token: 'How programs sign in',
  session: 'Who is signed in',
  delegation: 'Who records for whom',
  kept_form: 'What somebody was writing when their session ended',
  first_run_code: 'How the first administrator is made',
  sign_in_attempt: 'Who is on the way back from the identity provider',
  spent_logout_token: 'Which orders to end sessions were carried out already',
  sign_in_throttle: 'How guessing passwords is slowed down',
  audit_event: 'Who did what',
  reference_counter: 'Which reference comes next',
  idempotency_key: 'Which changes were made already',
  import_run: 'Which files were imported, and why public records were corrected by them',
  imported_meeting: 'Which row of which file a meeting came from',
  started_import: 'Which file somebody handed in, and how its columns are understood',
  import_file: 'The files that were handed in, until they are deleted',
  import_progress: 'How far the work on an import has come',
  brought_meeting: 'Which import brought a meeting, so that it can be undone',
  calendar_link: 'Which event of a calendar a draft came from',
  calendar_domain: 'Which organisation a domain of addresses belongs to',
  pending_event: 'Which events came by mail and wait for their recorder',
  calendar_address: 'Where officials send invitations, and fetch what is due',
  organisation_distinction: 'Which organisations are not the same, though they look alike',
  reminder: 'When somebody was reminded of what is due',
  reminder_link: 'Which links in letters end reminders',
  naming_term: 'For how many years the people of a meeting are named',
  destruction: 'What was destroyed for good, by whose decision',
  destruction_item: 'The list of what was destroyed, without what it said',
  embargo_review: 'Why a delayed publication still had to wait',
} as const satisfies Record<string, string>;
