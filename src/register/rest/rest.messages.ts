import { messages } from '../../platform/language/message.js';

/** What is wrong with a question to the open data API, beside what the register itself says of questions. */
export const restMessages = messages('rest', {
  unknownParameter: {
    sv: 'Parametern finns inte. Här finns {known}.',
    en: 'There is no such parameter. Here there are {known}.',
  },
  noSuchParameter: {
    sv: 'Parametern finns inte här.',
    en: 'There is no such parameter here.',
  },
  onlyOnce: {
    sv: 'Parametern tar ett enda värde. Ange den en gång.',
    en: 'The parameter takes one value. Give it once.',
  },
  notWhole: {
    sv: 'Värdet ska vara ett heltal.',
    en: 'The value must be a whole number.',
  },
  notBoolean: {
    sv: 'Värdet ska vara true eller false.',
    en: 'The value must be true or false.',
  },
  notOneOf: {
    sv: 'Värdet ska vara något av {known}.',
    en: 'The value must be one of {known}.',
  },
  notADay: {
    sv: 'Värdet ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD.',
    en: 'The value must be a day that exists, written YYYY-MM-DD.',
  },
  notAMoment: {
    sv: 'Värdet ska vara en tidpunkt med förskjutning: 2026-03-12T08:00:00Z. Tecknet + skrivs %2B i en adress.',
    en: 'The value must be a moment with its offset: 2026-03-12T08:00:00Z. In an address a + is written %2B.',
  },
  notReadable: {
    sv: 'Adressen är inte procentkodad UTF-8.',
    en: 'The address is not percent-encoded UTF-8.',
  },
  notFound: {
    sv: 'Posten finns inte i registret.',
    en: 'There is no such record in the register.',
  },
  gone: {
    sv: 'Posten är återkallad.',
    en: 'The record was withdrawn.',
  },
  noSuchAddress: {
    sv: 'Det finns inget på den här adressen. Allt som finns är beskrivet i openapi.json.',
    en: 'There is nothing at this address. All there is is described in openapi.json.',
  },
  method: {
    sv: 'Här kan man bara läsa, med GET eller HEAD.',
    en: 'Here one can only read, by GET or HEAD.',
  },
  notJson: {
    sv: 'Svaren är JSON: begär application/json.',
    en: 'The answers are JSON: accept application/json.',
  },
  notLines: {
    sv: 'Ändringsloggen är JSON Lines eller JSON: begär application/x-ndjson eller application/json.',
    en: 'The change log is JSON Lines or JSON: accept application/x-ndjson or application/json.',
  },
  linesAtOnce: {
    sv: 'Ett svar har 0–{max, number} rader, inte {found, number}.',
    en: 'An answer holds 0–{max, number} lines, not {found, number}.',
  },
  cursorAhead: {
    sv:
      'Markören {cursor} ligger efter registrets nyaste ändring, {newest}. Den är från ett annat register, eller från ' +
      'tiden innan det här återställdes från en säkerhetskopia. Börja om utan markör.',
    en:
      'The cursor {cursor} is beyond the newest change of this register, {newest}. It is from another register, or from ' +
      'before this one was restored from a backup. Begin again without a cursor.',
  },
  severalFaults: {
    sv: '{count, number} saker är fel. Se reasons.',
    en: '{count, number} things are wrong: see reasons.',
  },
  noBody: {
    sv: 'En fråga hit har ingen kropp.',
    en: 'A question to this API has no body.',
  },
});
