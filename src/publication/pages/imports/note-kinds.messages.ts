import { messages } from '../../../platform/language/message.js';

/** Notes on the quality of many meetings at once, where those on one give its own figures. */
export const noteKinds = messages('importNoteKind', {
  purposeTooShort: { sv: 'Beskrivningen är för kort.', en: 'The description is too short.' },
  purposeTooLong: { sv: 'Beskrivningen är för lång.', en: 'The description is too long.' },
  titleShortened: {
    sv: 'Rubriken är för lång. Den avkortas, och hela texten står i beskrivningen.',
    en: 'The title is too long. It is shortened, and the whole text stands in the description.',
  },
  dateSuspicious: { sv: 'Datumet är troligen fel.', en: 'The date is probably wrong.' },
});
