import { messages } from '../../../platform/language/message.js';

/** What every list that can be searched says. */
export const listMessages = messages('list', {
  search: { sv: 'Sök', en: 'Search' },
  order: { sv: 'Ordning', en: 'Order' },
  askMore: { sv: 'Datum och ordning', en: 'Dates and order' },
  byName: { sv: 'Namn', en: 'Name' },
  mostMeetings: { sv: 'Flest möten först', en: 'Most meetings first' },
  latestMeeting: { sv: 'Senaste mötet först', en: 'Latest meeting first' },
  bestMatch: { sv: 'Bästa träffen först', en: 'Best match first' },
  chosen: { sv: 'Du har valt', en: 'You have chosen' },
  remove: { sv: 'Ta bort {what}', en: 'Remove {what}' },
  removeAll: { sv: 'Börja om', en: 'Start again' },
  narrow: { sv: 'Begränsa', en: 'Narrow down' },
  more: { sv: 'Visa {count} till', en: 'Show {count} more' },
  mostOnly: {
    sv: 'Bara de {count} vanligaste visas. Skriv ett namn i sökrutan för att hitta andra.',
    en: 'Only the {count} most frequent are shown. Write a name in the search box to find others.',
  },
  ofLatest: {
    sv: 'Där det finns fler än {count, number} räknas de senaste.',
    en: 'Where there are more than {count, number}, the latest are counted.',
  },
  pages: { sv: 'Fler sidor', en: 'More pages' },
  next: { sv: 'Nästa', en: 'Next' },
  previous: { sv: 'Föregående', en: 'Previous' },
  first: { sv: 'Till början', en: 'To the beginning' },
  reaches: {
    sv: 'Listan slutar efter de {count} bästa träffarna. Begränsa sökningen för att se andra.',
    en: 'The list ends after the {count} best matches. Narrow the search down to see others.',
  },
  noneLess: {
    sv: 'Ta bort något av det du har valt ovanför.',
    en: 'Remove something of what you have chosen above.',
  },
  inMeetings: { sv: 'Sök ”{text}” bland mötena i stället', en: 'Search the meetings for “{text}” instead' },
  ways: { sv: 'Hämta', en: 'Download' },
  wholeFiles: {
    sv: 'Filerna med allt görs varje natt och efter en import: det allra senaste kan saknas.',
    en: 'The files of everything are made each night and after an import: the very latest may be missing.',
  },
  wholeFilesWhen: { sv: 'När de gjordes senast', en: 'When they were last made' },
  asJson: { sv: 'Den här listan som JSON', en: 'This list as JSON' },
  asGraphql: { sv: 'Den här listan som fråga i GraphQL', en: 'This list as a question in GraphQL' },
});
