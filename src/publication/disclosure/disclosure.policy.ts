import type { Texts } from '../../platform/language/language.js';
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
  account: { sv: 'Vem som får logga in', en: 'Who may sign in' },
  account_role: { sv: 'Vem som får göra vad', en: 'Who may do what' },
  access_token: { sv: 'Hur program loggar in', en: 'How programs sign in' },
  session: { sv: 'Vem som är inloggad', en: 'Who is signed in' },
  delegation: { sv: 'Vem som skriver upp möten åt vem', en: 'Who records for whom' },
  kept_form: {
    sv: 'Vad någon höll på att skriva när inloggningen gick ut',
    en: 'What somebody was writing when their session ended',
  },
  first_run_code: {
    sv: 'Hur den första administratören läggs upp',
    en: 'How the first administrator is made',
  },
  sign_in_attempt: {
    sv: 'Vem som är på väg tillbaka från inloggningstjänsten',
    en: 'Who is on the way back from the identity provider',
  },
  spent_logout_token: {
    sv: 'Vilka order om utloggning som redan är utförda',
    en: 'Which orders to end sessions were carried out already',
  },
  sign_in_throttle: { sv: 'Hur gissande av lösenord bromsas', en: 'How guessing passwords is slowed down' },
  audit_event: { sv: 'Vem som gjorde vad', en: 'Who did what' },
  reference_counter: { sv: 'Vilken beteckning som kommer härnäst', en: 'Which reference comes next' },
  idempotency_key: { sv: 'Vilka ändringar som redan är gjorda', en: 'Which changes were made already' },
  import_run: {
    sv: 'Vilka filer som importerats, och varför de ändrade offentliga poster',
    en: 'Which files were imported, and why public records were corrected by them',
  },
  imported_meeting: {
    sv: 'Vilken rad i vilken fil ett möte kom från',
    en: 'Which row of which file a meeting came from',
  },
  dropped_import: {
    sv: 'Vad nästa import känner igen ett kastat eller gallrat utkast på: två kontrollsummor',
    en: 'By what the next import knows a draft that was thrown away or destroyed: two checksums',
  },
  started_import: {
    sv: 'Vilken fil någon lämnade in, och hur dess kolumner förstås',
    en: 'Which file somebody handed in, and how its columns are understood',
  },
  import_file: {
    sv: 'Inlämnade filer, tills de tas bort',
    en: 'The files that were handed in, until they are deleted',
  },
  import_progress: {
    sv: 'Hur långt arbetet med en import har kommit',
    en: 'How far the work on an import has come',
  },
  brought_meeting: {
    sv: 'Vilken import som tog in ett möte, så att det kan ångras',
    en: 'Which import brought a meeting, so that it can be undone',
  },
  calendar_link: {
    sv: 'Vilken händelse i en kalender ett utkast kom från',
    en: 'Which event of a calendar a draft came from',
  },
  calendar_domain: {
    sv: 'Vilken organisation en adressdomän hör till',
    en: 'Which organisation a domain of addresses belongs to',
  },
  pending_event: {
    sv: 'Vilka händelser som kom med e-post och väntar på den som ska skriva upp mötet',
    en: 'Which events came by e-mail and wait for their recorder',
  },
  calendar_address: {
    sv: 'Vart företrädare skickar inbjudningar, och hämtar det som ska göras',
    en: 'Where officials send invitations, and fetch what is due',
  },
  organisation_distinction: {
    sv: 'Vilka organisationer som inte är desamma fast de ser lika ut',
    en: 'Which organisations are not the same, though they look alike',
  },
  reminder: {
    sv: 'När någon påmindes om det som ska göras',
    en: 'When somebody was reminded of what is due',
  },
  reminder_link: {
    sv: 'Vilka länkar i mejl som avslutar påminnelser',
    en: 'Which links in e-mails end reminders',
  },
  naming_shortening: {
    sv: 'Beslut om att nämna personer under färre år',
    en: 'Decisions to name people for fewer years',
  },
  naming_term: {
    sv: 'Hur många år de som var med på ett möte nämns',
    en: 'For how many years the people of a meeting are named',
  },
  destruction: {
    sv: 'Vad som förstördes för gott, och genom vems beslut',
    en: 'What was destroyed for good, by whose decision',
  },
  destruction_item: {
    sv: 'Listan över det som förstördes, utan vad där stod',
    en: 'The list of what was destroyed, without what it said',
  },
  embargo_review: {
    sv: 'Varför en fördröjd publicering fick vänta längre',
    en: 'Why a delayed publication still had to wait',
  },
} as const satisfies Record<string, Texts>;
