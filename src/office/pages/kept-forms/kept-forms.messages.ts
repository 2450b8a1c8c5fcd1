import { messages } from '../../../platform/language/message.js';

export const keptFormMessages = messages('keptForm', {
  title: { sv: 'Det du skrev finns kvar', en: 'What you wrote is still here' },
  more: {
    sv: 'Din inloggning hade gått ut när du skickade formuläret, så ingenting av det är sparat i registret ännu. Fortsätt där du var, titta igenom det och spara igen.',
    en: 'Your sign-in had ended when you sent the form, so nothing of it is saved in the register yet. Go on where you were, look it through and save again.',
  },
  noFiles: {
    sv: 'Filer sparas inte: hade du valt en får du välja den igen.',
    en: 'Files are not kept: if you had chosen one, choose it again.',
  },
  goOn: { sv: 'Fortsätt där jag var', en: 'Go on where I was' },
  forget: { sv: 'Kasta det', en: 'Throw it away' },
  forgotten: { sv: 'Det är kastat.', en: 'It has been thrown away.' },
});
