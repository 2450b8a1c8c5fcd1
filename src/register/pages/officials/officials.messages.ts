import { messages } from '../../../platform/language/message.js';

/** The page that officials are looked up on. */
export const officialsMessages = messages('foundOfficials', {
  title: { sv: 'Företrädare', en: 'Officials' },
  description: {
    sv: 'Förtroendevalda, chefer och andra som möter organisationer för det offentligas räkning.',
    en: 'Elected officials, managers and others who meet organisations on behalf of the public.',
  },
  explained: {
    sv: 'Här står de vars namn publiceras. Andra finns i mötena och i öppna data, med uppdrag och enhet men utan namn.',
    en: 'Those whose names are published stand here. Others are in the meetings and in the open data, by post and unit but without a name.',
  },
  found: {
    sv: '{count, plural, =0 {Ingen företrädare} other {# företrädare}}',
    en: '{count, plural, =0 {No official} one {# official} other {# officials}}',
  },
  searchFor: { sv: 'Sök på namn eller uppdrag', en: 'Search by name or post' },
  searchHow: {
    sv: 'Början på ett namn räcker, från tre bokstäver. Av uppdrag och enheter behövs hela ord.',
    en: 'The beginning of a name is enough, from three letters. Of posts and units it takes whole words.',
  },
  text: { sv: 'Namn eller uppdrag', en: 'Name or post' },
  body: { sv: 'Offentlig organisation', en: 'Public body' },
  activeOn: { sv: 'Hade uppdraget den', en: 'Held the post on' },
  meetings: {
    sv: '{count, plural, =0 {Inget möte} one {# möte} other {# möten}}',
    en: '{count, plural, =0 {No meeting} one {# meeting} other {# meetings}}',
  },
  noneYet: {
    sv: 'Ingen företrädare har en egen sida med namn ännu. Vilka som deltog står i mötena.',
    en: 'No official has a page by name yet. Who took part stands in the meetings.',
  },
  none: { sv: 'Ingen företrädare passar det du söker.', en: 'No official fits what you are looking for.' },
  noneWords: {
    sv: 'Pröva färre bokstäver. Den vars namn inte publiceras går inte att söka efter här.',
    en: 'Try fewer letters. Whoever’s name is not published cannot be searched for here.',
  },
  asJson: {
    sv: 'Alla som passar, även utan namn, som JSON',
    en: 'All who fit, those without a name too, as JSON',
  },
  asGraphql: {
    sv: 'Alla som passar, även utan namn, som fråga i GraphQL',
    en: 'All who fit, those without a name too, as a question in GraphQL',
  },
  allCsv: { sv: 'Alla företrädare som kalkylblad (CSV)', en: 'All officials as a spreadsheet (CSV)' },
  allLines: { sv: 'Alla företrädare som JSON Lines', en: 'All officials as JSON Lines' },
});
