import { messages } from '../../../../platform/language/message.js';

/** The page of officials with protected identity. */
export const protectedMessages = messages('privacyProtected', {
  title: { sv: 'Skyddad identitet', en: 'Protected identity' },
  intro: {
    sv: 'De här företrädarnas namn visas aldrig: inte i registret, i filer, i flöden eller för andra som arbetar här. Offentligt står detsamma som för andra namn som inte visas.',
    en: 'The names of these officials are never shown: not in the register, in files, in feeds, or to others who work here. In public it says the same as of other withheld names.',
  },
  logged: {
    sv: 'Varje namn som du ser här antecknas i loggen.',
    en: 'Each name that you see here is logged.',
  },
  empty: {
    sv: 'Ingen företrädare har skyddad identitet. Sök efter den som ska få det.',
    en: 'No official has protected identity. Search for whoever is to have it.',
  },
  name: { sv: 'Namn', en: 'Name' },
  posts: { sv: 'Uppdrag', en: 'Posts' },
  body: { sv: 'Organisation', en: 'Public body' },
  since: { sv: 'Angett av', en: 'Set by' },
  sinceWhen: { sv: '{name}, {day}', en: '{name}, {day}' },
  unknown: { sv: 'Sedan personen lades till', en: 'Since the person was added' },
  action: { sv: 'Åtgärd', en: 'Action' },
  lift: { sv: 'Häv skyddet', en: 'Lift the protection' },
  liftOf: { sv: 'Häv skyddet för {name}', en: 'Lift the protection of {name}' },
  set: { sv: 'Ange skyddad identitet', en: 'Set protected identity' },
  setOf: { sv: 'Ange skyddad identitet för {name}', en: 'Set protected identity for {name}' },
  search: { sv: 'Företrädarens namn', en: 'Name of the official' },
  searchHint: {
    sv: 'Början av namnet räcker. Namnet står inte i adressen.',
    en: 'The beginning of the name is enough. The name does not stand in the address.',
  },
  find: { sv: 'Sök företrädare', en: 'Search officials' },
  found: { sv: 'Företrädare som kan få skydd', en: 'Officials who can be protected' },
  noneFound: {
    sv: 'Ingen företrädare utan skydd heter så i de organisationer där du är registeransvarig.',
    en: 'No unprotected official has that name in the bodies where you are the registrar.',
  },
});
