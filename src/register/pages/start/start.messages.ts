import { messages } from '../../../platform/language/message.js';

export const startMessages = messages('start', {
  tagline: {
    sv: 'Öppet med vilka vi möter och vilka frågor vi driver',
    en: 'Open with whom we meet and which issues we pursue',
  },
  description: {
    sv: 'Ett öppet register över lobbykontakter: vem som träffade vem, om vad, och vad det ledde till.',
    en: 'An open register of lobbying contacts: who met whom, about what, and what came of it.',
  },
  meetings: {
    sv: '{count, plural, one {möte} other {möten}}',
    en: '{count, plural, one {meeting} other {meetings}}',
  },
  organisations: {
    sv: '{count, plural, one {organisation} other {organisationer}}',
    en: '{count, plural, one {organisation} other {organisations}}',
  },
  officials: {
    sv: '{count, plural, one {företrädare} other {företrädare}}',
    en: '{count, plural, one {official} other {officials}}',
  },
  issues: {
    sv: '{count, plural, one {fråga som drivs} other {frågor som drivs}}',
    en: '{count, plural, one {issue pursued} other {issues pursued}}',
  },
  questions: { sv: 'Vad vill du veta?', en: 'What do you want to know?' },
  whoMost: { sv: 'Vilka organisationer möter vi oftast?', en: 'Which organisations do we meet most often?' },
  whoMeetsWhom: { sv: 'Vilka möter vilka?', en: 'Who meets whom?' },
  whatPursued: { sv: 'Vad vill vi själva uppnå?', en: 'What do we want to achieve ourselves?' },
  whatAboutWhat: { sv: 'Vad handlar mötena om?', en: 'What are the meetings about?' },
  whatOutbound: { sv: 'När försökte vi påverka andra?', en: 'When did we seek to influence others?' },
  whichBodies: { sv: 'Vilka för register här?', en: 'Whose registers are here?' },
  whatLate: { sv: 'Vilka möten publicerades sent?', en: 'Which meetings were published late?' },
  searchFor: {
    sv: 'Sök på en organisation, en person eller ett ämne',
    en: 'Search for an organisation, a person or a subject',
  },
  search: { sv: 'Sök', en: 'Search' },
  all: { sv: 'Alla möten', en: 'All meetings' },
  latest: { sv: 'Senast publicerat', en: 'Published most recently' },
  nothingYet: {
    sv: 'Inget möte är publicerat ännu.',
    en: 'No meeting has been published yet.',
  },
  ask: { sv: 'Fråga registret', en: 'Ask the register' },
  askHow: {
    sv: 'Allt publicerat kan hämtas utan konto och nyckel genom GraphQL på {address}. Ett exempel:',
    en: 'Everything published can be had without account or key through GraphQL at {address}. An example:',
  },
  explorer: {
    sv: 'Prova i webbläsaren, med färdiga frågor',
    en: 'Try it in the browser, with ready queries',
  },
  schema: { sv: 'Vad som kan frågas (schemat)', en: 'What can be asked (the schema)' },
  openData: { sv: 'Hämta allt som filer (öppna data)', en: 'Download everything as files (open data)' },
});
