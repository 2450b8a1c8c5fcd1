import { messages } from '../../platform/language/message.js';

/** The letters that remind officials, and the page that ends them. */
export const reminderMessages = messages('reminder', {
  subject: {
    sv: '{count, plural, one {En sak väntar} other {# saker väntar}} på dig i {register}{late, plural, =0 {} other { (# försenat)}}',
    en: '{count, plural, one {One thing waits} other {# things wait}} for you in {register}{late, plural, =0 {} other { (# late)}}',
  },
  intro: { sv: 'Det här väntar på dig i {register}:', en: 'This waits for you in {register}:' },
  DRAFT: { sv: 'Utkast: mötet {date}', en: 'Draft: the meeting on {date}' },
  RETURNED: { sv: 'Återlämnat till dig: mötet {date}', en: 'Returned to you: the meeting on {date}' },
  TO_REVIEW: { sv: 'Väntar på granskning: mötet {date}', en: 'Waits for review: the meeting on {date}' },
  DELAY: {
    sv: 'Dags att ompröva: mötet {date} väntar på sin dag',
    en: 'Time to reconsider: the meeting on {date} waits for its day',
  },
  MONTH: {
    sv: 'Månad att redovisa: {month}{posts, plural, =1 {} other { (# uppdrag)}}',
    en: 'Month to report: {month}{posts, plural, =1 {} other { (# posts)}}',
  },
  REPORT: { sv: 'Anmält fel att svara på', en: 'Reported error to answer' },
  URGENT_REPORT: {
    sv: 'Brådskar: anmälan om personuppgifter som inte ska vara offentliga',
    en: 'Urgent: a report of personal data that should not be public',
  },
  by: { sv: 'Senast {day}', en: 'By {day}' },
  late: { sv: 'Försenat: skulle ha varit klart {day}', en: 'Late: should have been done by {day}' },
  more: { sv: 'Och {count, plural, one {en sak} other {# saker}} till:', en: 'And {count} more:' },
  all: { sv: 'Allt som väntar på dig', en: 'All that waits for you' },
  noTitles: {
    sv: 'Mejlet säger inte vad mötena handlar om, för det är inte offentligt än. Logga in och läs.',
    en: 'The e-mail does not say what the meetings are about, because that is not public yet. Sign in to read.',
  },
  why: {
    sv: 'Du får mejlet för att du har ett konto i registret: högst ett i veckan, om inget blir försenat eller lämnas tillbaka.',
    en: 'You get this e-mail because you have an account in the register: one a week at most, unless something becomes late or is returned.',
  },
  stopLink: { sv: 'Sluta få påminnelser', en: 'Stop reminders' },
  home: { sv: 'Till arbetsytan', en: 'To the office' },
  stop: { sv: 'Vill du sluta få påminnelser?', en: 'Do you want to stop reminders?' },
  stopMore: {
    sv: 'Du får inga fler mejl om det som väntar på dig. Dina sista dagar att publicera och redovisa ändras inte.',
    en: 'You get no more e-mails about what waits for you. The days by which you have to publish and report stay the same.',
  },
  stopButton: { sv: 'Ja, sluta skicka', en: 'Yes, stop sending' },
  stopped: { sv: 'Klart. Inga fler påminnelser', en: 'Done. No more reminders' },
  stoppedMore: {
    sv: 'Vill du ha dem igen slår du på dem under Mitt konto.',
    en: 'If you want them again, turn them on under My account.',
  },
  gone: { sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  goneMore: {
    sv: 'Du slår av påminnelser under Mitt konto.',
    en: 'You can turn reminders off under My account.',
  },
  account: { sv: 'Mitt konto', en: 'My account' },
});
