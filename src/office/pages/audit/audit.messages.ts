import { messages } from '../../../platform/language/message.js';

/** The page of the audit log. */
export const auditMessages = messages('auditPage', {
  title: { sv: 'Logg', en: 'Audit log' },
  intro: {
    sv: 'Allt som har gjorts i registret, det senaste först. Raderna ändras aldrig.',
    en: 'All that was done in the register, the latest first. The lines are never changed.',
  },
  at: { sv: 'När', en: 'When' },
  who: { sv: 'Vem', en: 'Who' },
  operation: { sv: 'Vad som gjordes', en: 'What was done' },
  subject: { sv: 'Med vad', en: 'To what' },
  fields: { sv: 'Uppgifter', en: 'Details' },
  fieldCount: {
    sv: '{count, plural, one {# uppgift} other {# uppgifter}}',
    en: '{count, plural, one {# detail} other {# details}}',
  },
  everyOperation: { sv: 'Allt', en: 'Everything' },
  body: { sv: 'Organisation', en: 'Public body' },
  system: { sv: 'Systemet: {name}', en: 'The system: {name}' },
  onBehalfOf: { sv: '{name}, för {official}', en: '{name}, for {official}' },
  somebody: { sv: 'Okänd', en: 'Unknown' },
  from: { sv: 'Från och med dagen', en: 'From the day' },
  before: { sv: 'Till och med dagen', en: 'Until the day' },
  nothing: {
    sv: 'Ingenting i loggen stämmer med det du sökte.',
    en: 'Nothing in the log fits what you asked for.',
  },
  later: { sv: 'Äldre rader', en: 'Older lines' },
});
