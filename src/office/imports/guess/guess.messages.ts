import { messages } from '../../../platform/language/message.js';

/** What is still to be said of a file before it can be tried. */
export const guessMessages = messages('importGuess', {
  noDate: {
    sv: 'Välj en kolumn som säger när mötet var. Har filen ingen sådan kolumn går den inte att importera: lägg till en i kalkylbladet och lämna in filen igen.',
    en: 'Choose a column that says when the meeting was. If the file has no such column it cannot be imported: add one in the spreadsheet and hand the file in again.',
  },
  noParty: {
    sv: 'Välj minst en kolumn som säger vem mötet var med.',
    en: 'Choose at least one column that says whom the meeting was with.',
  },
  noTitle: {
    sv: 'Välj en kolumn som säger vad mötet gällde: rubrik eller beskrivning.',
    en: 'Choose a column that says what the meeting was about: title or description.',
  },
  noFormat: {
    sv: 'Säg hur datumen i kolumnen är skrivna.',
    en: 'Say how the dates in the column are written.',
  },
  badFormat: {
    sv: '”{format}” är inget sätt att skriva datum. Använd YYYY för år, MM för månad, MMM för månadens namn och DD för dag.',
    en: '“{format}” is no way of writing dates. Use YYYY for the year, MM for the month, MMM for the name of the month and DD for the day.',
  },
  noYear: {
    sv: 'Datumen i filen saknar år. Ange året.',
    en: 'The dates in the file have no year. Give the year.',
  },
  badYear: { sv: 'Skriv året med fyra siffror.', en: 'Write the year with four digits.' },
  badCountry: {
    sv: 'Skriv landets kod med två bokstäver: SE.',
    en: 'Write the code of the country with two letters: SE.',
  },
  noBasisNote: {
    sv: 'Ange beslutet eller bestämmelsen som namnen publiceras med stöd av.',
    en: 'Give the decision or provision on which the names are published.',
  },
});
