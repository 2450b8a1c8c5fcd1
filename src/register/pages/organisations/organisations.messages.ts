import { messages } from '../../../platform/language/message.js';

/** The page that organisations are looked up on. */
export const organisationsMessages = messages('foundOrganisations', {
  title: { sv: 'Organisationer', en: 'Organisations' },
  description: {
    sv: 'Vilka företag, föreningar, förbund och myndigheter som möter offentliga organisationer.',
    en: 'Which companies, associations, unions and authorities meet public bodies.',
  },
  found: {
    sv: '{count, plural, =0 {Ingen organisation} one {# organisation} other {# organisationer}}',
    en: '{count, plural, =0 {No organisation} one {# organisation} other {# organisations}}',
  },
  searchFor: { sv: 'Sök på namn eller nummer', en: 'Search by name or number' },
  searchHow: {
    sv: 'Början på ett namn räcker. Å, ä och ö, AB eller Aktiebolag och ordens följd spelar ingen roll.',
    en: 'The beginning of a name is enough. Accents, Ltd or Limited and the order of words do not matter.',
  },
  text: { sv: 'Namn', en: 'Name' },
  kind: { sv: 'Slags organisation', en: 'Kind of organisation' },
  country: { sv: 'Land', en: 'Country' },
  identifier: { sv: 'Nummer', en: 'Number' },
  meetings: {
    sv: '{count, plural, one {# möte} other {# möten}}',
    en: '{count, plural, one {# meeting} other {# meetings}}',
  },
  last: { sv: 'senast {day}', en: 'latest on {day}' },
  named: { sv: 'Också: {names}', en: 'Also: {names}' },
  noneYet: {
    sv: 'Ingen organisation finns i registret ännu. De kommer med det första mötet som publiceras.',
    en: 'No organisation is in the register yet. They come with the first meeting that is published.',
  },
  none: {
    sv: 'Ingen organisation passar det du söker.',
    en: 'No organisation fits what you are looking for.',
  },
  near: { sv: 'Menade du någon av de här?', en: 'Did you mean any of these?' },
  noneWords: {
    sv: 'Pröva färre bokstäver, eller ett annat namn som organisationen har eller har haft.',
    en: 'Try fewer letters, or another name that the organisation has or had.',
  },
  allCsv: { sv: 'Alla organisationer som kalkylblad (CSV)', en: 'All organisations as a spreadsheet (CSV)' },
  allLines: { sv: 'Alla organisationer som JSON Lines', en: 'All organisations as JSON Lines' },
});
