import { messages } from '../platform/language/message.js';

/** What an official is called who is published without a name. */
export const officialTexts = messages('official', {
  nameless: { sv: 'Företrädare utan publicerat namn', en: 'Official whose name is not published' },
});
