import { messages } from '../../../platform/language/message.js';

/** What is said of a search for everything about one person. */
export const personMessages = messages('person', {
  tooVague: {
    sv: 'Skriv för- och efternamn, en e-postadress eller ett användarnamn.',
    en: 'Write first and last name, an e-mail address or a username.',
  },
  busy: {
    sv: 'En annan sökning pågår och läser hela registret. Försök igen om några minuter.',
    en: 'Another search is running and reads the whole register. Try again in a few minutes.',
  },
  tooLong: { sv: 'Det är för långt för ett namn.', en: 'That is too long for a name.' },
  title: { sv: 'Vad registret har om {asked}', en: 'What the register keeps of {asked}' },
  askedAt: { sv: 'Sammanställt {at}.', en: 'Put together on {at}.' },
  searchedFor: { sv: 'Sökt efter i texter: {texts}.', en: 'Looked for in texts: {texts}.' },
  notWhole: {
    sv: 'Bara de organisationer där du är registeransvarig är med. Den som driver registret får fram resten med kommandot dagsljus person.',
    en: 'Only the bodies where you are the registrar are included. Whoever runs the register finds the rest with the command dagsljus person.',
  },
  nothing: {
    sv: 'Registret har ingenting om {asked}, på något av de {places, number} ställen där människor kan stå.',
    en: 'The register keeps nothing of {asked} in any of the {places, number} places where people may stand.',
  },
  several: {
    sv: 'Flera kan heta så: jämför raderna innan något lämnas ut.',
    en: 'Several people may have that name: compare the lines before anything is handed over.',
  },
  why: { sv: 'Varför: {why}', en: 'Why: {why}' },
  kept: { sv: 'Hur länge: {kept}', en: 'How long: {kept}' },
  finds: {
    sv: '{finds, plural, one {# rad} other {# rader}}',
    en: '{finds, plural, one {# line} other {# lines}}',
  },
  more: {
    sv: 'Ytterligare {more, number} rader kan nämna personen och är inte med här.',
    en: 'Another {more, number} lines may mention the person and are not included here.',
  },
  empty: { sv: 'Ingenting på de här ställena', en: 'Nothing in these places' },
  account: { sv: 'Konto', en: 'Account' },
  official: { sv: 'Företrädare', en: 'Official' },
  noteElsewhere: {
    sv: 'Säkerhetskopior och filer som gjordes tidigare säger det som registret sade då. Serverns logg innehåller inga namn.',
    en: 'Backups and files that were made earlier say what the register said then. The server’s log holds no names.',
  },
  noteFiles: {
    sv: 'Handlingar som registret bara länkar till finns hos den som har dem.',
    en: 'Documents that the register only links to are with whoever holds them.',
  },
});
