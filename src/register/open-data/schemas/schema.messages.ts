import { messages } from '../../../platform/language/message.js';

export const schemaMessages = messages('openData', {
  noTable: {
    sv: 'De öppna data har ingen sådan tabell. Alla tabeller står på /data.',
    en: 'The open data have no such table. All tables are listed at /data.',
  },
});
