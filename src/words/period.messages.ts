import { messages } from '../platform/language/message.js';

export const periodMessages = messages('period', {
  noSuchDay: {
    sv: '”{day}” är ingen dag. Skriv den som år-månad-dag, till exempel 2026-03-12.',
    en: '“{day}” is not a day. Write it as year-month-day, such as 2026-03-12.',
  },
  unlikelyYear: {
    sv: 'Året i {day} kan inte stämma. Dagar mellan 1800 och 2199 går att ange.',
    en: 'The year of {day} cannot be right. Days from 1800 to 2199 can be given.',
  },
  endsBeforeStart: {
    sv: 'Slutet, {to}, ligger före början, {from}.',
    en: 'The end, {to}, is before the beginning, {from}.',
  },
});
