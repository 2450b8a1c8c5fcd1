import { vocabulary } from './vocabulary.js';

export enum OrganisationNameKind {
  FORMER = 'FORMER',
  SHORT = 'SHORT',
  TRADE = 'TRADE',
  TRANSLATED = 'TRANSLATED',
  REPORTED = 'REPORTED',
}

export const organisationNameKinds = vocabulary(
  'OrganisationNameKind',
  OrganisationNameKind,
  "What an organisation's other name is.",
  {
    FORMER: { sv: 'Tidigare namn', en: 'Former name' },
    SHORT: { sv: 'Kortform eller förkortning', en: 'Short form or abbreviation' },
    TRADE: { sv: 'Bifirma eller varumärke', en: 'Name it does business under' },
    TRANSLATED: { sv: 'Namn på annat språk', en: 'Name in another language' },
    REPORTED: { sv: 'Så skrivet i en källa', en: 'As written in a source' },
  },
);
