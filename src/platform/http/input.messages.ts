import { messages } from '../language/message.js';

/** What may be wrong with the form of an input, named as class-validator names its checks. */
export const inputMessages = messages('input', {
  invalid: { sv: 'Värdet är inte giltigt.', en: 'The value is not valid.' },
  whitelistValidation: { sv: 'Fältet {field} finns inte.', en: 'There is no field {field}.' },
  unreadable: {
    sv: 'Texten innehåller tecken som inte går att läsa. Skriv den på nytt.',
    en: 'The text has characters that cannot be read. Write it again.',
  },
  isDefined: { sv: 'Värdet saknas.', en: 'The value is missing.' },
  isNotEmpty: { sv: 'Värdet får inte vara tomt.', en: 'The value must not be empty.' },
  isString: { sv: 'Värdet ska vara text.', en: 'The value must be text.' },
  isBoolean: { sv: 'Värdet ska vara sant eller falskt.', en: 'The value must be true or false.' },
  isInt: { sv: 'Värdet ska vara ett heltal.', en: 'The value must be a whole number.' },
  isNumber: { sv: 'Värdet ska vara ett tal.', en: 'The value must be a number.' },
  isDate: { sv: 'Värdet ska vara en tidpunkt.', en: 'The value must be a date and time.' },
  isDateString: { sv: 'Värdet ska vara ett datum.', en: 'The value must be a date.' },
  isIso8601: { sv: 'Värdet ska vara ett datum.', en: 'The value must be a date.' },
  isEmail: { sv: 'Värdet ska vara en e-postadress.', en: 'The value must be an e-mail address.' },
  isUrl: { sv: 'Värdet ska vara en webbadress.', en: 'The value must be a web address.' },
  isUuid: { sv: 'Värdet ska vara ett id.', en: 'The value must be an id.' },
  isArray: { sv: 'Värdet ska vara en lista.', en: 'The value must be a list.' },
  isEnum: { sv: 'Värdet är inte ett av dem som kan väljas.', en: 'The value is not one of the choices.' },
  isIn: { sv: 'Värdet är inte ett av dem som kan väljas.', en: 'The value is not one of the choices.' },
  matches: { sv: 'Värdet har inte den form som krävs.', en: 'The value does not have the required form.' },
  min: { sv: 'Värdet ska vara minst {limit, number}.', en: 'The value must be at least {limit, number}.' },
  max: { sv: 'Värdet får vara högst {limit, number}.', en: 'The value must be at most {limit, number}.' },
  minLength: {
    sv: 'Texten ska ha minst {limit, plural, one {# tecken} other {# tecken}}.',
    en: 'The text must have at least {limit, plural, one {# character} other {# characters}}.',
  },
  maxLength: {
    sv: 'Texten får ha högst {limit, plural, one {# tecken} other {# tecken}}.',
    en: 'The text must have at most {limit, plural, one {# character} other {# characters}}.',
  },
  arrayNotEmpty: { sv: 'Listan får inte vara tom.', en: 'The list must not be empty.' },
  arrayMinSize: {
    sv: 'Listan ska ha minst {limit, plural, one {# rad} other {# rader}}.',
    en: 'The list must have at least {limit, plural, one {# item} other {# items}}.',
  },
  arrayMaxSize: {
    sv: 'Listan får ha högst {limit, plural, one {# rad} other {# rader}}.',
    en: 'The list must have at most {limit, plural, one {# item} other {# items}}.',
  },
  arrayUnique: { sv: 'Listan har samma värde två gånger.', en: 'The list has the same value twice.' },
  nestedValidation: {
    sv: 'Värdet har inte den form som krävs.',
    en: 'The value does not have the required form.',
  },
});
