import { messages } from '../../../platform/language/message.js';

export const signInMessages = messages('signIn', {
  wrong: {
    sv: 'Användarnamnet eller lösenordet stämmer inte.',
    en: 'The username or the password is not right.',
  },
  passwordsOff: {
    sv: 'Här loggar man inte in med lösenord, utan genom organisationens inloggningstjänst.',
    en: 'Passwords are not used here: sign in through the identity provider of your organisation.',
  },
  tooMany: {
    sv: 'För många försök. Försök igen om {seconds, plural, one {# sekund} other {# sekunder}}.',
    en: 'Too many attempts. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  needed: {
    sv: 'Logga in först: POST /office/sign-in, eller skicka en åtkomstnyckel som Authorization: Bearer.',
    en: 'Sign in first: POST /office/sign-in, or send an access token as Authorization: Bearer.',
  },
  sessionEnded: {
    sv: 'Inloggningen har upphört. Logga in igen.',
    en: 'The session has ended. Sign in again.',
  },
  tokenRefused: {
    sv: 'Åtkomstnyckeln gäller inte: den är okänd, återkallad eller för gammal.',
    en: 'The access token is not valid: it is unknown, revoked or expired.',
  },
  otherSite: {
    sv: 'Begäran kom från en annan webbplats och har inte utförts.',
    en: 'The request came from another site and was not carried out.',
  },
  passwordTooShort: {
    sv: 'Lösenordet ska ha minst {shortest} tecken. En mening fungerar bra.',
    en: 'The password must have at least {shortest} characters. A sentence works well.',
  },
  passwordTooLong: {
    sv: 'Lösenordet får ha högst {longest} tecken.',
    en: 'The password may have at most {longest} characters.',
  },
  passwordGuessable: {
    sv: 'Lösenordet är för lätt att gissa: det är ett namn eller nästan bara samma tecken.',
    en: 'The password is too easy to guess: it is a name, or nearly all one character.',
  },
  passwordSame: {
    sv: 'Det är samma lösenord som förut. Välj ett annat.',
    en: 'That is the same password as before. Choose another.',
  },
  presentWrong: {
    sv: 'Det är inte ditt nuvarande lösenord.',
    en: 'That is not your present password.',
  },
  invitationRefused: {
    sv: 'Koden gäller inte: den är okänd, redan använd eller för gammal. Be administratören om en ny.',
    en: 'The code is not valid: it is unknown, already used or too old. Ask the administrator for a new one.',
  },
  firstRunOver: {
    sv: 'Det finns redan konton. Koden för första start gäller inte längre.',
    en: 'There are accounts already. The code of the first start is no longer valid.',
  },
  bodyNeeded: {
    sv: 'Det finns ingen offentlig organisation än. Ange den första i fältet body.',
    en: 'There is no public body yet. Give the first one in the field body.',
  },
  firstRunCodeWrong: {
    sv: 'Koden stämmer inte. Den skrevs ut när servern startade.',
    en: 'The code is not right. It was printed when the server started.',
  },
});
