import { messages } from '../../../platform/language/message.js';

/** What stands around every page of the office, and on the pages that tell of errors. */
export const frameMessages = messages('office', {
  title: { sv: '{title} – Dagsljus för tjänstemän', en: '{title} – Dagsljus for officials' },
  name: { sv: 'Dagsljus för tjänstemän', en: 'Dagsljus for officials' },
  description: {
    sv: 'Här antecknas, granskas och publiceras lobbymöten.',
    en: 'Where lobbying meetings are recorded, reviewed and published.',
  },
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  menu: { sv: 'Delar av registret', en: 'Parts of the register' },
  trail: { sv: 'Du är här', en: 'You are here' },
  work: { sv: 'Mitt arbete', en: 'My work' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  review: { sv: 'Granskning', en: 'Review' },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  issues: { sv: 'Frågor', en: 'Issues' },
  imports: { sv: 'Importer', en: 'Imports' },
  bodies: { sv: 'Vår organisation', en: 'Our bodies' },
  reports: { sv: 'Anmälda fel', en: 'Reported errors' },
  withCount: { sv: '{label} ({count, number})', en: '{label} ({count, number})' },
  privacy: { sv: 'Personuppgifter', en: 'Personal data' },
  accounts: { sv: 'Konton', en: 'Accounts' },
  audit: { sv: 'Logg', en: 'Audit log' },
  account: { sv: 'Mitt konto: {name}', en: 'My account: {name}' },
  signIn: { sv: 'Logga in', en: 'Sign in' },
  signOut: { sv: 'Logga ut', en: 'Sign out' },
  signedOut: { sv: 'Du är utloggad', en: 'You have signed out' },
  stillThere: {
    sv: 'Hos {provider} är du fortfarande inloggad. På en delad dator bör du logga ut även där.',
    en: 'You are still signed in with {provider}. On a shared computer, sign out there too.',
  },
  signOutThere: { sv: 'Logga ut hos {provider}', en: 'Sign out of {provider}' },
  publicRegister: { sv: 'Det offentliga registret', en: 'The public register' },
  otherLanguage: { sv: 'In English', en: 'På svenska' },
  forbidden: { sv: 'Det här får du inte göra', en: 'You may not do this' },
  forbiddenMore: {
    sv: 'Ingen av dina roller får göra detta. Den som sköter konton hos er vet vem som får.',
    en: 'None of your roles may do this. Whoever manages accounts where you work knows who may.',
  },
  notFound: { sv: 'Det finns ingenting här', en: 'There is nothing here' },
  notFoundMore: {
    sv: 'Adressen kan vara fel, det som fanns här kan vara borttaget, eller så hör det till en del av registret som du inte arbetar med.',
    en: 'The address may be wrong, what was here may be gone, or it belongs to a part of the register that you do not work with.',
  },
  invalid: { sv: 'Det här gick inte att förstå', en: 'This could not be understood' },
  conflict: { sv: 'Det gick inte just nu', en: 'That was not possible' },
  tooMany: { sv: 'För många försök', en: 'Too many tries' },
  unavailable: { sv: 'Registret svarar inte just nu', en: 'The register does not answer right now' },
  unavailableMore: {
    sv: 'Försök igen om en stund. Det som redan är sparat finns kvar.',
    en: 'Try again in a little while. What was saved is safe.',
  },
  wrong: { sv: 'Något gick fel', en: 'Something went wrong' },
  wrongMore: {
    sv: 'Felet är antecknat. Uppge numret {id} när du frågar om det.',
    en: 'The fault has been logged. Tell the number {id} when you ask about it.',
  },
  notDone: {
    sv: 'Ingenting är gjort: din inloggning hade gått ut när du tryckte på knappen. Gör det igen härifrån om det fortfarande ska göras.',
    en: 'Nothing was done: your sign-in had ended when you pressed the button. Do it again from here if it is still to be done.',
  },
  notKept: {
    sv: 'Din inloggning hade gått ut, och det du skickade kunde inte sparas. Ingenting av det är gjort i registret: gör det igen.',
    en: 'Your sign-in had ended, and what you sent could not be kept. Nothing of it was done in the register: do it again.',
  },
  toWork: { sv: 'Till mitt arbete', en: 'To my work' },
  expiredForm: {
    sv: 'Formuläret hörde till en inloggning som är slut. Skicka det igen.',
    en: 'The form belonged to a sign-in that has ended. Send it again.',
  },
  textTooLong: {
    sv: 'Texten är för lång. Den får ha högst {kilobytes, number} kB. Spara den som en fil och lämna in den i stället.',
    en: 'The text is too long. It may have {kilobytes, number} kB at most. Save it as a file and hand that in instead.',
  },
  uploadTooLarge: {
    sv: 'Filen är för stor. Den får ha högst {megabytes, number} MB.',
    en: 'The file is too large. It may have {megabytes, number} MB at most.',
  },
  formTooLarge: {
    sv: 'Det som skickades är för stort. En fil får ha högst {megabytes, number} MB, och det som skrivs och klistras in högst {text, number} MB tillsammans.',
    en: 'What was sent is too large. A file may have {megabytes, number} MB at most, and what is written and pasted {text, number} MB together.',
  },
});
