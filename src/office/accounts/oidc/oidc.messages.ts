import { messages } from '../../../platform/language/message.js';

export const oidcMessages = messages('oidc', {
  unavailable: {
    sv: '{provider} svarar inte just nu. Försök igen om en stund. Den som redan är inloggad kan arbeta vidare.',
    en: '{provider} does not answer at the moment. Try again in a while. Those signed in already can go on working.',
  },
  notSetUp: {
    sv: 'Här finns ingen inloggningstjänst.',
    en: 'No identity provider is set up here.',
  },
  noAttempt: {
    sv: 'Inloggningen började i en annan webbläsare eller flik, tog längre tid än tio minuter, eller var redan använd. Börja om.',
    en: 'The sign-in began in another browser or tab, took longer than ten minutes, or was used already. Start again.',
  },
  notProven: {
    sv: 'Svaret från {provider} kunde inte bekräftas, så du är inte inloggad. Börja om, och tala med er it-avdelning om det händer igen.',
    en: 'The answer of {provider} could not be verified, so you are not signed in. Start again, and talk to your IT department if it happens again.',
  },
  stopped: {
    sv: 'Inloggningen avbröts eller nekades hos {provider}.',
    en: 'The sign-in was stopped or refused at {provider}.',
  },
  disabled: {
    sv: 'Ditt konto här är avstängt. Tala med en administratör.',
    en: 'Your account here is disabled. Talk to an administrator.',
  },
  roleless: {
    sv: 'Du är inloggad men har ingen roll här än. Be en administratör om en.',
    en: 'You are signed in but hold no role here yet. Ask an administrator for one.',
  },
  rolesLeftOut: {
    sv: 'Du är inloggad men utan roll: {provider} talade inte om dina grupper, eftersom de är för många. Be er it-avdelning skicka approller i stället för grupper.',
    en: 'You are signed in but without a role: {provider} did not tell your groups, because they are too many. Ask your IT department to send app roles instead of groups.',
  },
  logoutRefused: {
    sv: 'Utloggningen kunde inte bekräftas och har inte utförts.',
    en: 'The sign-out could not be verified and was not carried out.',
  },
  nameless: {
    sv: 'Utan namn',
    en: 'Nameless',
  },
});
