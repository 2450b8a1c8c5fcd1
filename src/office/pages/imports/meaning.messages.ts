import { messages } from '../../../platform/language/message.js';

/** What a column can mean, as it is chosen on the page. */
export const meaningMessages = messages('importMeaning', {
  IGNORE: { sv: 'Används inte', en: 'Not used' },
  DATE: { sv: 'När: datum', en: 'When: date' },
  END_DATE: { sv: 'När: sista dagen', en: 'When: last day' },
  TITLE: { sv: 'Vad: rubrik', en: 'What: title' },
  PURPOSE: { sv: 'Vad: beskrivning', en: 'What: description' },
  ORGANISATION: { sv: 'Motpart: bara organisationer', en: 'Counterpart: organisations only' },
  COUNTERPART: {
    sv: 'Motpart: organisationer och personer blandat',
    en: 'Counterpart: organisations and people mixed',
  },
  ORGANISATION_NUMBER: { sv: 'Motpart: organisationsnummer', en: 'Counterpart: register number' },
  ON_BEHALF_OF: { sv: 'Motpart: för vems räkning', en: 'Counterpart: on whose behalf' },
  THEIR_PERSON: { sv: 'Motpart: personer', en: 'Counterpart: people' },
  THEIR_FUNCTION: { sv: 'Motpart: befattning', en: 'Counterpart: post' },
  OWN_PERSON: { sv: 'Vår sida: personer', en: 'Our side: people' },
  OWN_FUNCTION: { sv: 'Vår sida: befattning', en: 'Our side: post' },
  DIRECTION: { sv: 'Riktning: vem ville påverka', en: 'Direction: who sought influence' },
  INITIATOR: { sv: 'Vem tog initiativet', en: 'Who took the initiative' },
  CHANNEL: { sv: 'Hur: kontaktsätt', en: 'How: the channel' },
  PLACE: { sv: 'Plats', en: 'Place' },
  PLACE_AND_CHANNEL: { sv: 'Plats eller kontaktsätt (”Teams”)', en: 'Place or channel (“Teams”)' },
  MUNICIPALITY: { sv: 'Kommun', en: 'Municipality' },
  COUNTRY: { sv: 'Land', en: 'Country' },
  LANGUAGE: { sv: 'Språk', en: 'Language' },
  TOPIC: { sv: 'Ämne', en: 'Topic' },
  KEYWORDS: { sv: 'Sökord', en: 'Keywords' },
  CASE_NUMBER: { sv: 'Diarienummer', en: 'Case number' },
  ASK: { sv: 'Vad de ville', en: 'What they asked for' },
  GIFTS: { sv: 'Gåvor och förmåner', en: 'Gifts and benefits' },
  KEY: { sv: 'Mötets nummer i källan', en: 'The number of the meeting in the source' },
  ROW_NUMBER: { sv: 'Radens nummer (jämförs inte)', en: 'Number of the row (not compared)' },
});

/** What stands between the parts of a cell. */
export const separatorMessages = messages('importSeparator', {
  NONE: { sv: 'Ingenting: en i varje cell', en: 'Nothing: one in each cell' },
  SEMICOLON: { sv: 'Semikolon ;', en: 'Semicolon ;' },
  COMMA: { sv: 'Komma ,', en: 'Comma ,' },
  BOTH: { sv: 'Komma eller semikolon', en: 'Comma or semicolon' },
  LINE: { sv: 'Ny rad i cellen', en: 'A new line in the cell' },
  LINE_OR_SEMICOLON: { sv: 'Ny rad eller semikolon', en: 'A new line or a semicolon' },
  SLASH: { sv: 'Snedstreck /', en: 'Slash /' },
});
