import { keptFor, type Place, whyKept } from './place.js';

/** The bodies where an account holds or held a role. */
const bodiesOf = (account: string) => ({
  bodies: `(SELECT array_agg(public_body_id) FROM office.account_role WHERE account_id = ${account})`,
});
const ofAccount = bodiesOf('t.account_id');
const WEEK = { sv: 'En vecka efter att den har upphört.', en: 'For a week after its end.' };
const own = { why: whyKept.work, kept: keptFor.withAccount, whose: ofAccount } as const;

/** Those who work here: their accounts, what they may do, how they came in, and what they did. */
export const accountPlaces = {
  'office.account': {
    what: { sv: 'Konton', en: 'Accounts' },
    why: { sv: 'Så att den som arbetar här kan logga in.', en: 'So that those who work here can sign in.' },
    kept: keptFor.account,
    whose: bodiesOf('t.id'),
    searched: {
      id: 'ID',
      username: 'TEXT',
      display_name: 'NAME',
      email: 'TEXT',
      subject: 'TEXT',
    },
    nobody: ['language', 'password_hash', 'issuer'],
    told: {
      username: 't.username',
      name: 't.display_name',
      email: 't.email',
      language: 't.language',
      reference: 't.subject',
      at: 't.opened_at::text',
      until: 't.disabled_at::text',
    },
  },
  'office.account_role': {
    what: { sv: 'Roller', en: 'Roles' },
    ...own,
    searched: { account_id: 'ID', granted_by: 'ID' },
    nobody: ['role'],
    told: {
      role: 't.role',
      body: '(SELECT name_sv FROM office.public_body WHERE id = t.public_body_id)',
      at: 't.granted_at::text',
      until: 'coalesce(t.revoked_at::text, t.valid_to::text)',
    },
  },
  'office.delegation': {
    what: { sv: 'Vem som antecknar för vem', en: 'Who records for whom' },
    ...own,
    searched: { account_id: 'ID', official_id: 'ID', delegated_by: 'ID' },
    nobody: [],
    told: { day: 't.valid_from::text', until: 'coalesce(t.ended_at::text, t.valid_to::text)' },
  },
  'office.session': {
    what: { sv: 'Inloggningar', en: 'Sessions' },
    why: { sv: 'Visar vem som är inloggad.', en: 'Tells who is signed in.' },
    kept: WEEK,
    whose: ofAccount,
    searched: { account_id: 'ID', provider_subject: 'TEXT' },
    nobody: ['issuer', 'provider_session', 'provider_roles'],
    told: { at: 't.created_at::text', until: 'coalesce(t.revoked_at, t.expires_at)::text' },
  },
  'office.access_token': {
    what: { sv: 'Nycklar för program', en: 'Tokens for programs' },
    ...own,
    searched: { account_id: 'ID', name: 'TEXT' },
    nobody: ['prefix', 'scopes'],
    told: { title: 't.name', at: 't.created_at::text', until: 'coalesce(t.revoked_at, t.expires_at)::text' },
  },
  'office.audit_event': {
    what: { sv: 'Logg: vem gjorde vad', en: 'Audit log: who did what' },
    why: whyKept.log,
    kept: keptFor.decision,
    whose: {
      bodies: `CASE WHEN t.public_body_id IS NULL THEN ${ofAccount.bodies} ELSE ARRAY[t.public_body_id] END`,
    },
    searched: { account_id: 'ID', on_behalf_of: 'ID', subject_id: 'ID', system_name: 'TEXT' },
    nobody: ['operation', 'subject_kind', 'fields', 'request_id', 'why'],
    told: { at: 't.at::text', operation: 't.operation', subject: 't.subject_kind' },
  },
  'office.kept_form': {
    what: { sv: 'Formulär som väntar på sin skribent', en: 'Forms that wait for their writer' },
    why: {
      sv: 'Så att inget går förlorat när en inloggning tar slut.',
      en: 'So that nothing is lost when a session ends.',
    },
    kept: { sv: 'En vecka.', en: 'For a week.' },
    whose: ofAccount,
    searched: { account_id: 'ID', fields: 'DOCUMENT' },
    nobody: ['path'],
    told: { at: 't.kept_at::text' },
  },
  'office.calendar_link': {
    what: { sv: 'Vilken kalenderhändelse ett utkast kom från', en: 'Which calendar event a draft came from' },
    why: whyKept.work,
    kept: keptFor.withMeeting,
    whose: { body: 't.public_body_id' },
    searched: { given: 'DOCUMENT' },
    nobody: ['recurrence'],
    told: { meeting: '(SELECT coalesce(reference, title) FROM office.meeting WHERE id = t.meeting_id)' },
  },
  'office.calendar_domain': {
    what: {
      sv: 'Vilken organisation en e-postdomän hör till',
      en: 'Which organisation a mail domain belongs to',
    },
    why: whyKept.work,
    kept: keptFor.decision,
    whose: 'REGISTER',
    searched: { domain: 'TEXT' },
    nobody: [],
    told: { organisation: '(SELECT name FROM office.organisation WHERE id = t.organisation_id)' },
  },
  'office.pending_event': {
    what: { sv: 'Inbjudningar som väntar', en: 'Invitations that wait' },
    why: whyKept.work,
    kept: { sv: 'Högst 30 dagar.', en: 'For 30 days at most.' },
    whose: ofAccount,
    searched: { account_id: 'ID', given: 'DOCUMENT', parties: 'DOCUMENT' },
    nobody: ['recurrence'],
    told: { at: 't.received_at::text' },
  },
  'office.calendar_address': {
    what: { sv: 'Egna adresser för kalendrar', en: 'Own addresses for calendars' },
    ...own,
    searched: { account_id: 'ID' },
    nobody: ['kind'],
    told: { at: 't.made_at::text', title: 't.kind' },
  },
  'office.reminder': {
    what: { sv: 'Påminnelser', en: 'Reminders' },
    ...own,
    searched: { account_id: 'ID', undeliverable: 'TEXT' },
    nobody: [],
    told: { at: 't.told_at::text' },
  },
  'office.reminder_link': {
    what: { sv: 'Länkar som avslutar påminnelser', en: 'Links that end reminders' },
    why: whyKept.work,
    kept: { sv: 'Ett år.', en: 'For a year.' },
    whose: ofAccount,
    searched: { account_id: 'ID' },
    nobody: [],
    told: { at: 't.made_at::text' },
  },
} as const satisfies Record<string, Place>;
