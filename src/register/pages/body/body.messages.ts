import { messages } from '../../../platform/language/message.js';

/** What the page of a public body says where it shows only some. */
export const bodyMessages = messages('bodyPage', {
  moreParts: {
    sv: '{count, plural, one {och en till} other {och # till}}',
    en: '{count, plural, one {and one more} other {and # more}}',
  },
  unitsOfMost: {
    sv: 'enheterna för de {count} företrädare som har flest möten',
    en: 'the units of the {count} officials with most meetings',
  },
});
