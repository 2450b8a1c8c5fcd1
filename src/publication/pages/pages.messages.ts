import { messages } from '../../platform/language/message.js';

/** What the pages of review and publication have in common. */
export const pagesMessages = messages('publicationPages', {
  public: { sv: 'Det här ser alla', en: 'What everyone will see' },
  publicNow: { sv: 'Det här ser alla nu', en: 'What everyone sees now' },
  asToday: {
    sv: 'Så här ser posten ut om den publiceras i dag.',
    en: 'This is the record as it would be if it were published today.',
  },
  queue: { sv: 'Granskning', en: 'Review' },
  untitled: { sv: 'Utan rubrik', en: 'Untitled' },
  field: { sv: 'Uppgift', en: 'Field' },
  before: { sv: 'Förut', en: 'Before' },
  after: { sv: 'Nu', en: 'Now' },
  nothing: { sv: 'inget', en: 'nothing' },
  taken: { sv: 'maskerat', en: 'withheld' },
  noDifference: { sv: 'Inget annat är ändrat.', en: 'Nothing else has changed.' },
  publicAddress: { sv: 'Offentlig adress', en: 'Public address' },
  back: { sv: 'Tillbaka', en: 'Back' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  change: { sv: 'Ändra', en: 'Change' },
  obstacles: { sv: 'Det här behöver ändras först', en: 'This needs to be changed first' },
  otherState: {
    sv: 'Mötet är {state, select, DRAFT {ett utkast} SUBMITTED {inskickat för granskning} RETURNED {återlämnat} DELAYED {granskat och väntar på sin dag} PUBLISHED {publicerat} other {återkallat}}. Det kan ha ändrats av någon annan medan du läste.',
    en: 'The meeting is {state, select, DRAFT {a draft} SUBMITTED {sent in for review} RETURNED {returned} DELAYED {reviewed and waits for its day} PUBLISHED {published} other {withdrawn}}. Somebody else may have changed that while you were reading.',
  },
  warnings: { sv: 'Läs det här en gång till', en: 'Read this once more' },
});
