import { messages } from '../../platform/language/message.js';

export const apiMessages = messages('api', {
  json: {
    sv: 'Skicka frågan som JSON, med Content-Type: application/json.',
    en: 'Send the query as JSON, with Content-Type: application/json.',
  },
});
