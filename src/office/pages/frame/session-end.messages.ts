import { messages } from '../../../platform/language/message.js';

/** What is said before a sign-in ends by itself. */
export const sessionEndMessages = messages('sessionEnd', {
  soonTitle: { sv: 'Du loggas snart ut', en: 'You will soon be signed out' },
  soon: {
    sv: 'Inget har hänt här på nästan en timme, och om några minuter loggas du ut. Det du har skrivit på sidan finns kvar.',
    en: 'Nothing has happened here for nearly an hour, and in a few minutes you will be signed out. What you have written on the page stays.',
  },
  stay: { sv: 'Fortsätt vara inloggad', en: 'Stay signed in' },
  last: {
    sv: 'Tolv timmar efter inloggningen måste alla logga in igen, och det är om några minuter. Spara det du håller på med.',
    en: 'Twelve hours after signing in everybody has to sign in again, and that is in a few minutes. Save what you are doing.',
  },
  endedTitle: { sv: 'Din inloggning har upphört', en: 'Your sign-in has ended' },
  ended: {
    sv: 'Det du har skrivit finns kvar här. Skicka formuläret som vanligt: då får du logga in, och det du skrev väntar på dig.',
    en: 'What you have written is still here. Send the form as usual: you will sign in, and what you wrote waits for you.',
  },
  understood: { sv: 'Jag förstår', en: 'I understand' },
});
