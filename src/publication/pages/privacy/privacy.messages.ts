import { messages } from '../../../platform/language/message.js';

/** The hub of the privacy work. */
export const privacyMessages = messages('privacy', {
  title: { sv: 'Personuppgifter', en: 'Personal data' },
  intro: {
    sv: 'Vilka människor registret talar om, vad som väntar på beslut och vad alla ser i dag.',
    en: 'Which people the register speaks of, what waits for a decision, and what everyone sees today.',
  },
  waiting: { sv: 'Väntar på dig', en: 'Waiting for you' },
  nothingWaits: { sv: 'Ingenting väntar på beslut.', en: 'Nothing waits for a decision.' },
  what: { sv: 'Vad', en: 'What' },
  count: { sv: 'Antal', en: 'Number' },
  undecided: {
    sv: 'Namn utan grund i möten som inte är offentliga än',
    en: 'Names without a basis in meetings that are not public yet',
  },
  unapproved: {
    sv: 'Namn vid fackförbund, trossamfund eller parti som väntar på registeransvarig',
    en: 'Names beside a union, religious community or party that wait for the registrar',
  },
  delays: { sv: 'Uppskjutna publiceringar att ompröva', en: 'Delayed publications to reconsider' },
  openReports: { sv: 'Anmälda fel utan svar', en: 'Reported faults without an answer' },
  published: { sv: 'Det här ser alla i dag', en: 'What everyone sees today' },
  officials: { sv: 'Företrädare med namn', en: 'Officials by name' },
  names: { sv: 'Namn på utomstående', en: 'Names of outside people' },
  byBasis: { sv: 'varav med grund i {basis}', en: 'of which on the basis of {basis}' },
  withheld: { sv: 'Namn på utomstående som inte visas', en: 'Names of outside people that are withheld' },
  do: { sv: 'Arbeta med', en: 'Work with' },
  protected: { sv: 'Skyddad identitet', en: 'Protected identity' },
  protectedMore: {
    sv: 'Företrädare vars namn aldrig visas. Att någon läser dem antecknas.',
    en: 'Officials whose names are never shown. That somebody reads them is logged.',
  },
  namesMore: {
    sv: 'Varje namn med grund, läge och vem som bestämde. Här tas ett samtycke tillbaka.',
    en: 'Each name with its basis, its state and who decided. Consents are withdrawn here.',
  },
  person: { sv: 'Allt om en person', en: 'Everything about one person' },
  personMore: {
    sv: 'När någon frågar vad registret har om dem: en sammanställning att läsa, skriva ut och lämna ut.',
    en: 'When somebody asks what the register keeps of them: a report to read, print and hand over.',
  },
  reports: { sv: 'Anmälningar från allmänheten', en: 'Reports from the public' },
  reportsMore: {
    sv: 'Fel och invändningar som någon har anmält.',
    en: 'Errors and objections that somebody reported.',
  },
  retention: { sv: 'Gallring', en: 'Retention' },
  retentionMore: {
    sv: 'Hur länge namn visas och uppgifter sparas, med beslut och protokoll.',
    en: 'How long names are shown and data are kept, with decisions and records.',
  },
});
