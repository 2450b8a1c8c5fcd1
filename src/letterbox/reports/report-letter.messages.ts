import { messages } from '../../platform/language/message.js';

/** The two letters that whoever reported a fault may get. */
export const reportLetterMessages = messages('reportLetter', {
  receiptSubject: {
    sv: 'En anmälan till {register} har kommit in',
    en: 'A report to {register} has come in',
  },
  receipt: {
    sv: 'Någon, förhoppningsvis du, har anmält ett fel i {register} och uppgett den här adressen för svaret. Vi svarar senast {day}.',
    en: 'Somebody, hopefully you, has reported an error in {register} and given this address for the answer. We answer by {day}.',
  },
  receiptLink: { sv: 'Så går det med anmälan', en: 'What becomes of the report' },
  forget: {
    sv: 'Var det inte du? På sidan kan du ta bort adressen. Annars skriver vi en gång till, med svaret, och tar bort den {days, plural, one {# dag} other {# dagar}} efter det.',
    en: 'Was it not you? On the page you can delete the address. Else we write once more, with the answer, and delete it {days, plural, one {# day} other {# days}} after that.',
  },
  answerSubject: { sv: 'Svar på din anmälan till {register}', en: 'An answer to your report to {register}' },
  answer: {
    sv: 'Du anmälde ett fel i {register}. Det här är svaret:',
    en: 'You reported an error in {register}. This is the answer:',
  },
  answerLink: { sv: 'Anmälan och svaret', en: 'The report and the answer' },
  last: {
    sv: 'Det här är det sista mejlet om anmälan. Adressen tar vi bort om {days, plural, one {# dag} other {# dagar}}. Håller du inte med kan du anmäla igen.',
    en: 'This is the last e-mail about the report. We delete the address in {days, plural, one {# day} other {# days}}. If you disagree you can report again.',
  },
  noTracking: {
    sv: 'Vi vet inte om du läser mejlet: det finns inga spårningsbilder eller spårningslänkar.',
    en: 'We do not know whether you read this: there are no tracking images or links.',
  },
});
