import { messages } from '../../../platform/language/message.js';

/** Why a row of a file did not become (part of) a meeting. */
export const rowMessages = messages('importRow', {
  noDate: {
    sv: 'Raden har inget datum.',
    en: 'The row has no date.',
  },
  otherDate: {
    sv: '”{value}” är inte skrivet som något av datumformaten {formats}.',
    en: '“{value}” is not written in any of the date formats {formats}.',
  },
  noYear: {
    sv: '”{value}” saknar år, och varken filens namn eller mappningen anger något.',
    en: '“{value}” has no year, and neither the name of the file nor the mapping gives one.',
  },
  noSuchDay: {
    sv: '”{value}” finns inte i kalendern.',
    en: '“{value}” is not in the calendar.',
  },
  personalNumber: {
    sv: 'Cellen innehåller ett personnummer. Personnummer lagras aldrig.',
    en: 'The cell contains a personal number. Personal numbers are never stored.',
  },
  cellTooLong: {
    sv: 'Cellen har {length, number} tecken. Högst {limit, number} går att läsa.',
    en: 'The cell has {length, number} characters. At most {limit, number} can be read.',
  },
  noKey: {
    sv: 'Cellen är tom, men kolumnen ingår i radens nyckel.',
    en: 'The cell is blank, but the column is part of the key of the row.',
  },
  keyTwice: {
    sv: 'Raden har samma nyckel som rad {row, number} i {file} men säger något annat.',
    en: 'The row has the same key as row {row, number} of {file} but says something else.',
  },
  continuesNothing: {
    sv: 'Raden hör till mötet ovanför, men där finns inget möte.',
    en: 'The row belongs to the meeting above it, but there is no meeting there.',
  },
  sum: {
    sv: 'Raden summerar andra rader och är inget möte.',
    en: 'The row adds up other rows and is no meeting.',
  },
  saysNothing: {
    sv: 'Raden säger varken vad mötet gällde eller vem det var med.',
    en: 'The row tells neither what the meeting was about nor whom it was with.',
  },
});
