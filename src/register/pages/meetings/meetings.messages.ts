import { messages } from '../../../platform/language/message.js';

/** The page that meetings are searched on. */
export const meetingsMessages = messages('foundMeetings', {
  title: { sv: 'Möten', en: 'Meetings' },
  description: {
    sv: 'Sök bland lobbykontakter: vem som träffade vem, om vad, och vad det ledde till.',
    en: 'Search lobbying contacts: who met whom, about what, and what came of it.',
  },
  found: {
    sv: '{isAtLeast, select, true {{count, number} möten eller fler} other {{count, plural, =0 {Inget möte} one {# möte} other {# möten}}}}',
    en: '{isAtLeast, select, true {{count, number} meetings or more} other {{count, plural, =0 {No meeting} one {# meeting} other {# meetings}}}}',
  },
  searchFor: { sv: 'Sök på namn, ämne eller ord', en: 'Search by name, subject or word' },
  searchHow: {
    sv: 'Till exempel en organisation, en person eller det som mötet handlade om. ”Citat” söker ordföljden, -ord utesluter.',
    en: 'Such as an organisation, a person, or what the meeting was about. “Quotes” find a phrase, -word leaves out.',
  },
  from: { sv: 'Från och med', en: 'From' },
  until: { sv: 'Till och med', en: 'Until' },
  earliestFirst: { sv: 'Tidigaste mötet först', en: 'Earliest meeting first' },
  publishedLast: { sv: 'Senast publicerat först', en: 'Latest published first' },
  publishedWhen: { sv: 'Publicerat', en: 'Published' },
  whenever: { sv: 'När som helst', en: 'At any time' },
  inTime: { sv: 'Inom gränsen', en: 'Within the limit' },
  tooLate: { sv: 'Efter gränsen', en: 'After the limit' },
  others: {
    sv: '{count, plural, one {# till} other {# till}}',
    en: '{count, plural, one {# other} other {# others}}',
  },
  namedSo: {
    sv: 'Sidor om det du söker',
    en: 'Pages on what you are looking for',
  },
  aTopic: { sv: 'ämne', en: 'topic' },
  anIssue: { sv: 'fråga som drivs', en: 'issue pursued' },
  calledElsewhere: { sv: 'på engelska ”{name}”', en: 'in Swedish “{name}”' },
  none: { sv: 'Inget möte passar det du söker.', en: 'No meeting fits what you are looking for.' },
  noneYet: {
    sv: 'Inget möte är publicerat ännu. Här syns möten från samma stund som de publiceras.',
    en: 'No meeting has been published yet. Meetings are shown here from the moment they are published.',
  },
  noneHolds: {
    sv: 'Inget publicerat möte nämner {words}.',
    en: 'No published meeting mentions {words}.',
  },
  quoted: { sv: '”{word}”', en: '“{word}”' },
  beginning: { sv: 'ord som börjar på ”{word}”', en: 'words that begin with “{word}”' },
  didYouMean: { sv: 'Menade du något av detta?', en: 'Did you mean any of these?' },
  lessAsked: { sv: 'Så här finns det möten:', en: 'There are meetings like this:' },
  without: { sv: 'Utan {what}', en: 'Without {what}' },
  noneWords: {
    sv: 'Pröva färre eller andra ord. Början på ett namn räcker.',
    en: 'Try fewer or other words. The beginning of a name is enough.',
  },
  same: { sv: 'Samma träffar som', en: 'The same results as' },
  asCsv: { sv: 'Kalkylblad (CSV)', en: 'Spreadsheet (CSV)' },
  asLines: { sv: 'Rader av JSON (JSON Lines)', en: 'Lines of JSON (JSON Lines)' },
  asAtom: { sv: 'Flöde (Atom)', en: 'Feed (Atom)' },
  asGraphql: { sv: 'Fråga i GraphQL', en: 'Question in GraphQL' },
  asAlert: { sv: 'Bevaka: mejl när något nytt passar', en: 'Alert: an e-mail when something new fits' },
});
