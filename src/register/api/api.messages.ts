import { messages } from '../../platform/language/message.js';

export const apiMessages = messages('api', {
  tooSlow: {
    sv: 'Frågan tog för lång tid. Begränsa den, till exempel till en kortare period.',
    en: 'The query took too long. Narrow it, for example to a shorter period.',
  },
  busy: {
    sv: 'Registret är upptaget just nu. Försök igen om en liten stund.',
    en: 'The register is busy right now. Try again in a moment.',
  },
  json: {
    sv: 'Skicka frågan som JSON, med Content-Type: application/json.',
    en: 'Send the query as JSON, with Content-Type: application/json.',
  },
});
