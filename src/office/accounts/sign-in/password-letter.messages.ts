import { messages } from '../../../platform/language/message.js';

/** The letter after a change of a password. */
export const passwordLetterMessages = messages('passwordLetter', {
  subject: { sv: 'Ditt lösenord i {register} är ändrat', en: 'Your password in {register} was changed' },
  what: {
    sv: 'Lösenordet för kontot {username} i {register} ändrades {moment}. Alla andra inloggningar med kontot avslutades samtidigt.',
    en: 'The password of the account {username} in {register} was changed on {moment}. All other sign-ins with the account ended at the same time.',
  },
  byYou: {
    sv: 'Var det du behöver du inte göra något.',
    en: 'If that was you, there is nothing to do.',
  },
  notByYou: {
    sv: 'Var det inte du: säg det genast till den som sköter konton hos er. Den personen kan stänga kontot och ge dig en ny kod.',
    en: 'If it was not you: tell whoever manages accounts where you work at once. They can close the account and give you a new code.',
  },
  account: { sv: 'Ditt konto', en: 'Your account' },
});
