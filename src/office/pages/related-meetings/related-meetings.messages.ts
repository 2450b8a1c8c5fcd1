import { messages } from '../../../platform/language/message.js';

/** Meetings told on the page of something else. */
export const relatedMeetingsMessages = messages('relatedMeetings', {
  title: { sv: 'Möte', en: 'Meeting' },
  untitled: { sv: 'Utan rubrik', en: 'Without a title' },
  date: { sv: 'Dag', en: 'Date' },
  noDate: { sv: 'Utan dag', en: 'No date' },
  body: { sv: 'Vår organisation', en: 'Public body' },
  direction: { sv: 'Riktning', en: 'Direction' },
  state: { sv: 'Läge', en: 'State' },
  quarter: { sv: 'kvartal {quarter} {year}', en: 'quarter {quarter} of {year}' },
});
