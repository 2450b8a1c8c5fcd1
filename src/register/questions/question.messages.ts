import { messages } from '../../platform/language/message.js';

/** What is wrong with a question to the register. */
export const queryMessages = messages('query', {
  notAnId: {
    sv: 'Detta är inget id. Ett id är ett UUID, till exempel 0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e.',
    en: 'This is not an id. An id is a UUID, such as 0199a5d2-7c11-7e3f-9d20-3f6a1b2c4d5e.',
  },
  oneOf: {
    sv: 'Ange antingen {first} eller {second}, och bara det ena.',
    en: 'Give either {first} or {second}, and only one of them.',
  },
  pageSize: {
    sv: 'En sida har 0–{max, number} poster, inte {found, number}.',
    en: 'A page holds 0–{max, number} records, not {found, number}.',
  },
  forgedCursor: {
    sv: 'Detta är ingen markör från den här listan i den här ordningen. Ta den ur ett svar på samma fråga.',
    en: 'This is not a cursor of this list in this order. Take one from an answer to the same question.',
  },
  tooManyValues: {
    sv: 'En lista har högst {max, number} värden, inte {found, number}.',
    en: 'A list holds at most {max, number} values, not {found, number}.',
  },
  tooLong: {
    sv: 'En text här har högst {max, number} tecken, inte {found, number}.',
    en: 'A text here has at most {max, number} characters, not {found, number}.',
  },
  tooManyWords: {
    sv: 'En sökning har högst {max, number} ord, inte {found, number}.',
    en: 'A search has at most {max, number} words, not {found, number}.',
  },
  controlCharacters: {
    sv: 'Texten innehåller styrtecken.',
    en: 'The text holds control characters.',
  },
  tooManyMonths: {
    sv: 'Högst {max, number} månader åt gången, inte {found, number}.',
    en: 'At most {max, number} months at a time, not {found, number}.',
  },
  fromAfterTo: {
    sv: 'Perioden slutar före den börjar.',
    en: 'The period ends before it begins.',
  },
});
