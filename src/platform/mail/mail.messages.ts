import { messages } from '../language/message.js';

export const mailMessages = messages('mail', {
  named: { sv: 'Dagsljus för {publisher}', en: 'Dagsljus of {publisher}' },
});
