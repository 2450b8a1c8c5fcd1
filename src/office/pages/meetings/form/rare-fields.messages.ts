import { messages } from '../../../../platform/language/message.js';

/** The fields of a meeting that are asked for seldom. */
export const rareFieldMessages = messages('rareFields', {
  functionEn: { sv: 'Funktion på engelska', en: 'Function in English' },
  capacity: { sv: 'I vilken egenskap?', en: 'In which capacity?' },
  capacityHint: {
    sv: 'Om det var en annan än funktionen, till exempel ordförande i nämnden.',
    en: 'If it was another one than the function, such as chair of the committee.',
  },
  unitName: { sv: 'Enhet', en: 'Unit' },
  unitNameHint: { sv: 'Om tjänsten inte säger den.', en: 'Where the post does not say it.' },
  withheldGround: { sv: 'Får namnet visas?', en: 'May the name be shown?' },
  withheldGroundHint: {
    sv: 'Den verkliga grunden stannar här. Alla får bara veta att ett namn är maskerat.',
    en: 'The real ground stays here. Everyone else is told only that a name is withheld.',
  },
  notWithheld: { sv: 'Ja, som vanligt', en: 'Yes, as usual' },
  withheldBecause: { sv: 'Nej: {ground}', en: 'No: {ground}' },
  country: { sv: 'Land', en: 'Country' },
  countryHint: {
    sv: 'Två bokstäver, till exempel SE. Bara om det inte var i Sverige behöver du skriva något.',
    en: 'Two letters, such as SE. It is needed only if it was not in Sweden.',
  },
  countryWrong: {
    sv: 'Skriv landets två bokstäver, till exempel SE eller NO.',
    en: 'Write the two letters of the country, such as SE or NO.',
  },
  valueWrong: {
    sv: 'Skriv värdet som ett tal, till exempel 120 eller 120,50.',
    en: 'Write the value as a number, such as 120 or 120.50.',
  },
  currencyWrong: {
    sv: 'Skriv valutans tre bokstäver, till exempel SEK.',
    en: 'Write the three letters of the currency, such as SEK.',
  },
  keywords: { sv: 'Sökord', en: 'Keywords' },
  keywordsHint: {
    sv: 'Ord som rubriken och beskrivningen inte säger. Ett på varje rad.',
    en: 'Words that title and description do not say. One on each line.',
  },
  links: { sv: 'Möten som hör ihop med det här', en: 'Meetings that belong together with this one' },
  linksHint: { sv: 'Publiceras inte.', en: 'Not published.' },
  findLink: {
    sv: 'Lägg till ett möte som hör ihop med det här',
    en: 'Add a meeting that belongs together with this one',
  },
  findLinkHint: {
    sv: 'Dess beteckning eller ord ur rubriken. Vi letar upp det när du går vidare.',
    en: 'Its reference, or words of its title. We look it up when you go on.',
  },
  noLink: {
    sv: 'Inget möte som du får se stämmer med det. Prova beteckningen eller ett annat ord ur rubriken.',
    en: 'No meeting that you may see fits that. Try the reference, or another word of the title.',
  },
  whichLink: {
    sv: 'Flera möten stämmer med det. Välj vilket du menar.',
    en: 'Several meetings fit that. Choose which one you mean.',
  },
  whichOne: { sv: 'Vilket möte menar du?', en: 'Which meeting do you mean?' },
  unseenLink: { sv: 'Ett möte som du inte får se', en: 'A meeting that you may not see' },
});
