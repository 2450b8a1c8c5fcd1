import { messages } from '../../../platform/language/message.js';

/** What one does in the parts of the office, for those who come to look or to keep order. */
export const partsOfOfficeMessages = messages('partsOfOffice', {
  intro: { sv: 'Det här kan du göra:', en: 'This is what you can do:' },
  work: { sv: 'Se vad som väntar', en: 'See what waits' },
  meetings: {
    sv: 'Läs mötena, också dem som inte är publicerade än',
    en: 'Read the meetings, also those not published yet',
  },
  review: {
    sv: 'Se vad som väntar på granskning, och hur länge',
    en: 'See what waits for review, and for how long',
  },
  organisations: {
    sv: 'Slå upp organisationerna och deras möten',
    en: 'Look up the organisations and their meetings',
  },
  issues: { sv: 'Läs frågorna och vad som hänt i dem', en: 'Read the issues and what has come of them' },
  imports: { sv: 'Se vad som har lästs in från filer', en: 'See what was imported from files' },
  bodies: {
    sv: 'Era nämnder, bolag och enheter, vilka som arbetar där och hur registret förs',
    en: 'Your committees, companies and units, who works there and how the register is kept',
  },
  privacy: { sv: 'Namn, skyddade uppgifter och gallring', en: 'Names, protected details and retention' },
  reports: {
    sv: 'Vad allmänheten säger är fel, och vad som svarats',
    en: 'What the public says is wrong, and what was answered',
  },
  accounts: {
    sv: 'Vilka som har konto, och vilka roller de har',
    en: 'Who has an account, and which roles they hold',
  },
  audit: { sv: 'Vem som har gjort vad, och när', en: 'Who did what, and when' },
});
