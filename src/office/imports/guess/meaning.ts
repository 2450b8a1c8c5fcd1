/** What a column of a file can mean to an import that is made on a page. */
export enum Meaning {
  IGNORE = 'IGNORE',
  DATE = 'DATE',
  END_DATE = 'END_DATE',
  TITLE = 'TITLE',
  PURPOSE = 'PURPOSE',
  ORGANISATION = 'ORGANISATION',
  COUNTERPART = 'COUNTERPART',
  ORGANISATION_NUMBER = 'ORGANISATION_NUMBER',
  ON_BEHALF_OF = 'ON_BEHALF_OF',
  THEIR_PERSON = 'THEIR_PERSON',
  THEIR_FUNCTION = 'THEIR_FUNCTION',
  OWN_PERSON = 'OWN_PERSON',
  OWN_FUNCTION = 'OWN_FUNCTION',
  DIRECTION = 'DIRECTION',
  INITIATOR = 'INITIATOR',
  CHANNEL = 'CHANNEL',
  PLACE = 'PLACE',
  PLACE_AND_CHANNEL = 'PLACE_AND_CHANNEL',
  MUNICIPALITY = 'MUNICIPALITY',
  COUNTRY = 'COUNTRY',
  LANGUAGE = 'LANGUAGE',
  TOPIC = 'TOPIC',
  KEYWORDS = 'KEYWORDS',
  CASE_NUMBER = 'CASE_NUMBER',
  ASK = 'ASK',
  GIFTS = 'GIFTS',
  KEY = 'KEY',
  ROW_NUMBER = 'ROW_NUMBER',
}

/** Meanings whose values are words of ours: the page asks what each value of the file stands for. */
export const CODED: readonly Meaning[] = [
  Meaning.DIRECTION,
  Meaning.INITIATOR,
  Meaning.CHANNEL,
  Meaning.PLACE_AND_CHANNEL,
  Meaning.TOPIC,
  Meaning.GIFTS,
];

/** Meanings of which a cell may hold several. */
export const SEPARABLE: readonly Meaning[] = [
  Meaning.ORGANISATION,
  Meaning.COUNTERPART,
  Meaning.OWN_PERSON,
  Meaning.THEIR_PERSON,
  Meaning.KEYWORDS,
  Meaning.CASE_NUMBER,
];

/** Meanings that say whom a meeting was with, or who was at it. */
export const PARTIES: readonly Meaning[] = [
  Meaning.ORGANISATION,
  Meaning.COUNTERPART,
  Meaning.THEIR_PERSON,
  Meaning.OWN_PERSON,
];

/** What stands between the parts of a cell, as a page offers it. */
export const SEPARATORS: Readonly<Record<string, readonly string[]>> = {
  NONE: [],
  SEMICOLON: [';'],
  COMMA: [','],
  BOTH: [',', ';'],
  LINE: ['\n'],
  LINE_OR_SEMICOLON: ['\n', ';'],
  SLASH: ['/'],
};

/** What a value of a column of gifts can stand for. */
export const NO_GIFT = 'NO_GIFT';
