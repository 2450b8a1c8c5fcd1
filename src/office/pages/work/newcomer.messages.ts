import { messages } from '../../../platform/language/message.js';

/** The page of somebody who has signed in and holds no role. */
export const newcomerMessages = messages('newcomer', {
  title: { sv: 'Du har ingen roll här än', en: 'You have no role here yet' },
  whom: { sv: 'Vem du frågar', en: 'Whom to ask' },
  these: {
    sv: 'De här sköter konton och kan ge dig en roll:',
    en: 'These manage accounts and can give you a role:',
  },
  nobody: {
    sv: 'Ingen sköter konton här just nu. Fråga er it-avdelning eller den som driver registret.',
    en: 'Nobody manages accounts here right now. Ask your IT department or whoever runs the register.',
  },
  then: { sv: 'Sedan', en: 'Then' },
  thenMore: {
    sv: 'En roll som någon ger dig här gäller direkt: titta igen. Kommer rollen från er inloggningstjänst får du den när du loggar in nästa gång.',
    en: 'A role that somebody gives you here holds at once: look again. A role that comes from your identity provider is yours the next time you sign in.',
  },
  again: { sv: 'Titta igen', en: 'Look again' },
});
