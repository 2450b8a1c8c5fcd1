import { messages } from '../../../platform/language/message.js';

/** The pages before anybody is signed in. */
export const signInPageMessages = messages('signInPage', {
  title: { sv: 'Logga in', en: 'Sign in' },
  intro: {
    sv: 'För dig som antecknar, granskar eller publicerar möten.',
    en: 'For those who record, review or publish meetings.',
  },
  username: { sv: 'Användarnamn', en: 'User name' },
  password: { sv: 'Lösenord', en: 'Password' },
  button: { sv: 'Logga in', en: 'Sign in' },
  withProvider: { sv: 'Logga in med {name}', en: 'Sign in with {name}' },
  orPassword: { sv: 'Eller med lösenord', en: 'Or with a password' },
  forgotten: { sv: 'Glömt lösenordet?', en: 'Forgotten your password?' },
  forgottenMore: {
    sv: 'Den som sköter konton hos er kan ge dig en ny kod. Med koden väljer du ett nytt lösenord.',
    en: 'Whoever manages accounts where you work can give you a new code. With the code you choose a new password.',
  },
  haveCode: { sv: 'Jag har en kod', en: 'I have a code' },
  codeTitle: { sv: 'Välj lösenord', en: 'Choose a password' },
  code: { sv: 'Kod', en: 'Code' },
  codeHint: {
    sv: 'Den du fick av den som sköter konton. Den går att använda en gång.',
    en: 'The one you got from whoever manages accounts. It can be used once.',
  },
  newPassword: { sv: 'Nytt lösenord', en: 'New password' },
  passwordHint: {
    sv: 'Minst 15 tecken. Några ord efter varandra är lätta att minnas och svåra att gissa. Det går bra att klistra in.',
    en: 'At least 15 characters. A few words in a row are easy to remember and hard to guess. You may paste it.',
  },
  choose: { sv: 'Spara lösenordet och logga in', en: 'Save the password and sign in' },
  firstTitle: { sv: 'Registrets första konto', en: 'The first account of the register' },
  firstIntro: {
    sv: 'Ingen har något konto här ännu. Koden skrevs ut när servern startade; den som kan läsa den blir administratör.',
    en: 'Nobody has an account here yet. The code was printed when the server started; whoever can read it becomes the administrator.',
  },
  firstCodeHint: { sv: 'Från serverns utskrift.', en: 'From what the server printed.' },
  displayName: { sv: 'Ditt namn', en: 'Your name' },
  displayNameHint: { sv: 'Så som kollegor ser det.', en: 'As colleagues see it.' },
  bodyTitle: { sv: 'Er organisation', en: 'Your public body' },
  bodyName: { sv: 'Namn på svenska', en: 'Name in Swedish' },
  bodyKind: { sv: 'Slag', en: 'Kind' },
  bodyPrefix: { sv: 'Bokstäver i mötenas beteckningar', en: 'Letters in the references of meetings' },
  bodyPrefixHint: {
    sv: 'Till exempel RVL, som i RVL-2026-000123.',
    en: 'For example RVL, as in RVL-2026-000123.',
  },
  begin: { sv: 'Börja', en: 'Begin' },
});
