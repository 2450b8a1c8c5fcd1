import { messages } from '../../../platform/language/message.js';

/** What the shared parts of pages say: tables, paging, forms that ask first. */
export const partsMessages = messages('officeParts', {
  notGiven: { sv: 'Inte angivet', en: 'Not given' },
  pages: { sv: 'Fler sidor', en: 'More pages' },
  page: { sv: 'Sida {page, number}', en: 'Page {page, number}' },
  previous: { sv: 'Föregående', en: 'Previous' },
  next: { sv: 'Nästa', en: 'Next' },
  search: { sv: 'Sök', en: 'Search' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  willHappen: { sv: 'Det här händer', en: 'What will happen' },
  differences: {
    sv: 'Någon annan har ändrat medan du skrev',
    en: 'Somebody else made changes while you were writing',
  },
  differencesMore: {
    sv: 'Jämför och ändra det du vill i formuläret. När du sparar gäller det som står där.',
    en: 'Compare, and change what you want in the form. When you save, what stands there will hold.',
  },
  noDifferences: {
    sv: 'Det du skrev är detsamma som det som gäller nu.',
    en: 'What you wrote is the same as what holds now.',
  },
  stale: {
    sv: 'Någon annan har ändrat här sedan du öppnade sidan. Se efter vad som gäller nu, och skicka igen om du vill.',
    en: 'Somebody has made changes here since you opened the page. See what holds now, and send again if you want to.',
  },
  changedBy: { sv: '{time}: {name} gjorde en ändring.', en: '{time}: {name} made a change.' },
  field: { sv: 'Uppgift', en: 'Field' },
  now: { sv: 'Gäller nu', en: 'Holds now' },
  yours: { sv: 'Du skrev', en: 'You wrote' },
  nothing: { sv: '(tomt)', en: '(empty)' },
  until: { sv: 'till och med {to}', en: 'until {to}' },
  since: { sv: 'från och med {from}', en: 'since {from}' },
  between: { sv: '{from} – {to}', en: '{from} – {to}' },
  always: { sv: 'Tills vidare', en: 'No dates set' },
});
