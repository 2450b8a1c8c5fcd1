import { messages } from '../../../platform/language/message.js';

/** The page that issues are looked up on. */
export const issuesMessages = messages('foundIssues', {
  title: { sv: 'Frågor som drivs', en: 'Issues pursued' },
  description: {
    sv: 'Vad offentliga organisationer själva vill uppnå, hur långt det har kommit, och mötena på vägen.',
    en: 'What public bodies want to achieve themselves, how far it has come, and the meetings on the way.',
  },
  found: {
    sv: '{count, plural, =0 {Ingen fråga} one {# fråga} other {# frågor}}',
    en: '{count, plural, =0 {No issue} one {# issue} other {# issues}}',
  },
  searchFor: { sv: 'Sök på ord eller diarienummer', en: 'Search by word or case number' },
  searchHow: {
    sv: 'I frågans namn, mål, steg på vägen och resultat. Början på ett ord räcker.',
    en: 'In its name, goal, steps on the way and result. The beginning of a word is enough.',
  },
  text: { sv: 'Ord', en: 'Words' },
  status: { sv: 'Hur långt den har kommit', en: 'How far it has come' },
  topics: { sv: 'Ämne', en: 'Topic' },
  body: { sv: 'Drivs av', en: 'Pursued by' },
  levels: { sv: 'Vilka den ska påverka', en: 'Whom it is to influence' },
  meetings: {
    sv: '{count, plural, =0 {inget möte} one {# möte} other {# möten}}',
    en: '{count, plural, =0 {no meeting} one {# meeting} other {# meetings}}',
  },
  noneYet: {
    sv: 'Ingen fråga är publicerad ännu. Här syns vad de offentliga organisationerna själva driver, från den dag de berättar det.',
    en: 'No issue has been published yet. What the public bodies pursue themselves is shown here from the day they tell.',
  },
  none: { sv: 'Ingen fråga passar det du söker.', en: 'No issue fits what you are looking for.' },
  noneMore: {
    sv: 'Pröva färre ord, eller ta bort något av det du har valt.',
    en: 'Try fewer words, or remove something of what you have chosen.',
  },
  allCsv: { sv: 'Alla frågor som kalkylblad (CSV)', en: 'All issues as a spreadsheet (CSV)' },
  allLines: { sv: 'Alla frågor som JSON Lines', en: 'All issues as JSON Lines' },
});
