import { messages } from '../../../platform/language/message.js';

/** What a form says while it is saved by itself. */
export const autosaveMessages = messages('autosave', {
  saved: { sv: 'Sparat {time}', en: 'Saved {time}' },
  partlySaved: {
    sv: 'Sparat {time}, men inte allt. {parts}',
    en: 'Saved {time}, but not everything. {parts}',
  },
  notSaved: { sv: 'Inte sparat än. {why}', en: 'Not saved yet. {why}' },
  conflict: {
    sv: 'Någon annan har ändrat mötet. Det du skriver sparas inte längre av sig självt, men allt står kvar här. Tryck på Spara, så får du välja vad som ska gälla.',
    en: 'Somebody else has changed the meeting. What you type is no longer saved by itself, but it is all still here. Press Save, and you can choose what holds.',
  },
  advice: { sv: 'Läs igenom en gång till', en: 'Read it through once more' },
  expired: {
    sv: 'Din inloggning har gått ut. Allt du skrivit står kvar här. Tryck på Spara: du får logga in, och sedan fortsätta där du var.',
    en: 'Your sign-in has ended. All that you wrote is still here. Press Save: you are asked to sign in, and then go on where you were.',
  },
  unreachable: {
    sv: 'Registret går inte att nå just nu. Allt står kvar här; vi försöker igen.',
    en: 'The register cannot be reached right now. Everything is still here; we try again.',
  },
});
