import { messages } from '../../../platform/language/message.js';

/** What stands around every page of the portal. */
export const portalMessages = messages('portal', {
  tagline: { sv: 'Öppet register över lobbykontakter', en: 'Open register of lobbying contacts' },
  state: { sv: 'registrets läge {revision}', en: 'state {revision} of the register' },
  skip: { sv: 'Till innehållet', en: 'Skip to content' },
  menu: { sv: 'Registrets delar', en: 'Parts of the register' },
  trail: { sv: 'Här är du', en: 'You are here' },
  otherLanguage: { sv: 'In English', en: 'På svenska' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  bodies: { sv: 'Vilka som för register här', en: 'Who keeps a register here' },
  issues: { sv: 'Frågor', en: 'Issues' },
  topics: { sv: 'Ämnen', en: 'Topics' },
  network: { sv: 'Vilka möter vilka', en: 'Who meets whom' },
  data: { sv: 'Öppna data', en: 'Open data' },
  about: { sv: 'Om registret', en: 'About' },
  easy: { sv: 'Lättläst', en: 'Easy to read' },
  accessibility: { sv: 'Tillgänglighet', en: 'Accessibility' },
  publishing: { sv: 'Vad vi publicerar', en: 'What we publish' },
  status: { sv: 'Läget just nu', en: 'Status' },
  demonstration: {
    sv: 'Påhittat register för demonstration. Inga personer, organisationer eller möten här finns i verkligheten.',
    en: 'An invented register for demonstration. No person, organisation or meeting in it is real.',
  },
  licence: {
    sv: 'Uppgifterna är fria att använda: CC0 1.0. Det som hämtats ur ett annat register har det registrets villkor.',
    en: 'The data are free to use: CC0 1.0. What was imported from another register keeps the terms of that one.',
  },
  card: { sv: 'Dagsljus: en sol över horisonten', en: 'Dagsljus: a sun above the horizon' },
  officials: { sv: 'För den som registrerar möten', en: 'For those who record meetings' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  notFound: { sv: 'Sidan finns inte', en: 'There is no such page' },
  notFoundMore: {
    sv: 'Adressen kan vara felskriven. Beteckningen på ett möte ser ut som RVL-2026-000123.',
    en: 'The address may be mistyped. The reference of a meeting looks like RVL-2026-000123.',
  },
  gone: { sv: '{reference} är återkallat', en: '{reference} has been withdrawn' },
  goneMore: {
    sv: 'Mötet var offentligt och togs bort {day}. Innehållet finns inte kvar i någon version, men det syns för alltid att det togs bort, och varför.',
    en: 'The meeting was public and was withdrawn on {day}. Its content is left in no version, but that it was withdrawn, and why, stays for good.',
  },
  goneWhy: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  invalid: { sv: 'Frågan går inte att förstå', en: 'The question cannot be understood' },
  unknownAsked: {
    sv: 'Adressen har ett tillägg som registret inte känner till: {name}.',
    en: 'The address has an addition that the register does not know: {name}.',
  },
  toWithout: { sv: 'Öppna sidan utan tillägg', en: 'Open the page without it' },
  method: { sv: 'Så kan sidan inte användas', en: 'The page cannot be used like that' },
  tooMany: { sv: 'För många frågor på kort tid', en: 'Too many questions in a short time' },
  tooManyWhy: {
    sv: 'Från ditt nätverk har det kommit fler frågor än registret tar emot från en och samma. Gränsen finns för att alla ska få svar.',
    en: 'More questions have come from your network than the register takes from any one. The limit is there so that everybody gets an answer.',
  },
  tooManyWait: {
    sv: 'Ladda om sidan om {seconds, plural, one {# sekund} other {# sekunder}}.',
    en: 'Load the page again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  tooManyAtOnce: {
    sv: 'Ladda om sidan när det du redan har frågat om har kommit.',
    en: 'Load the page again when what you have already asked for has come.',
  },
  tooManyMore: {
    sv: 'Behöver du mycket på en gång? Hela registret finns som filer, utan gränser.',
    en: 'Do you need a lot at once? The whole register is there as files, without limits.',
  },
  unavailable: { sv: 'Registret svarar inte just nu', en: 'The register does not answer right now' },
  unavailableMore: {
    sv: 'Ladda om sidan om en liten stund.',
    en: 'Load the page again in a moment.',
  },
  wrong: { sv: 'Något gick fel', en: 'Something went wrong' },
  wrongMore: {
    sv: 'Felet är vårt. Ladda om sidan om en liten stund. Hör av dig om det inte hjälper: felet är antecknat med numret {id}.',
    en: 'The fault is ours. Load the page again in a moment. Get in touch if that does not help: the fault is on record with the number {id}.',
  },
  toMeetings: { sv: 'Sök bland möten', en: 'Search the meetings' },
  toData: { sv: 'Hämta hela registret', en: 'Download the whole register' },
  toStart: { sv: 'Till startsidan', en: 'To the first page' },
});
