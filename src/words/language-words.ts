import { type Language } from '../platform/language/language.js';
import { vocabulary } from './vocabulary.js';

/** The GraphQL enum `Language`; its values are the product's own `'sv'` and `'en'`. */
export const LanguageName = { SV: 'sv', EN: 'en' } as const satisfies Record<string, Language>;

export const languages = vocabulary(
  'Language',
  LanguageName,
  'The language that labels and names are given in.',
  {
    SV: { sv: 'Svenska', en: 'Swedish' },
    EN: { sv: 'Engelska', en: 'English' },
  },
);
