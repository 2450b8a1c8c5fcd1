import { messages } from '../../language/message.js';

/** What forms say around their fields. */
export const formMessages = messages('form', {
  problem: { sv: 'Det här behöver ändras', en: 'This needs to be changed' },
  missing: { sv: 'Det här måste du fylla i eller välja.', en: 'This must be filled in or chosen.' },
  error: { sv: 'Fel: {title}', en: 'Error: {title}' },
});
