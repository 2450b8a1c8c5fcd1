import type { Texts } from '../../../../platform/language/language.js';

/** What people look for when they want such data. */
export const KEYWORDS: readonly Texts[] = [
  { sv: 'lobbying', en: 'lobbying' },
  { sv: 'påverkansarbete', en: 'interest representation' },
  { sv: 'öppenhet', en: 'transparency' },
  { sv: 'möten', en: 'meetings' },
  { sv: 'förtroendevalda', en: 'elected representatives' },
  { sv: 'lobbyregister', en: 'transparency register' },
];
