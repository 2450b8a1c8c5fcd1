import { messages } from '../../../platform/language/message.js';

/** The first page of the office. */
export const workMessages = messages('work', {
  title: { sv: 'Mitt arbete', en: 'My work' },
  record: { sv: 'Anteckna ett möte', en: 'Record a meeting' },
});
