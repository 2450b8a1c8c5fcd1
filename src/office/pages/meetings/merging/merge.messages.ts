import { messages } from '../../../../platform/language/message.js';

/** Where two people have changed the same meeting. */
export const mergeMessages = messages('merge', {
  title: { sv: 'Någon annan har också ändrat', en: 'Somebody else has changed it too' },
  intro: {
    sv: '{name} ändrade mötet {when} medan du skrev. Ingenting är skrivet över. Välj vad som ska gälla där ni har skrivit olika.',
    en: '{name} changed the meeting on {when} while you were writing. Nothing has been overwritten. Choose what holds where you have written different things.',
  },
  selfTitle: {
    sv: 'Du har ändrat mötet i ett annat fönster',
    en: 'You have changed the meeting in another window',
  },
  selfIntro: {
    sv: 'Mötet sparades {when} från ett annat fönster eller en annan dator. Ingenting är skrivet över. Välj vad som ska gälla där texterna skiljer sig.',
    en: 'The meeting was saved on {when} from another window or computer. Nothing has been overwritten. Choose what holds where the texts differ.',
  },
  somebody: { sv: 'Någon', en: 'Somebody' },
  same: {
    sv: 'Ni har skrivit samma sak. Spara, så är det klart.',
    en: 'You have written the same. Save, and it is done.',
  },
  mine: { sv: 'Ditt', en: 'Yours' },
  theirs: { sv: 'Det som {name} sparade', en: 'What {name} saved' },
  onlyMine: { sv: 'Bara du har ändrat det.', en: 'Only you have changed it.' },
  onlyTheirs: { sv: 'Bara {name} har ändrat det.', en: 'Only {name} has changed it.' },
  both: { sv: 'Ni har båda ändrat det.', en: 'Both of you have changed it.' },
  empty: { sv: 'Ingenting', en: 'Nothing' },
  save: { sv: 'Spara det jag har valt', en: 'Save what I have chosen' },
  yes: { sv: 'Ja', en: 'Yes' },
  withheldName: { sv: 'namnet visas inte: {ground}', en: 'the name is not shown: {ground}' },
  people: {
    sv: '{count, plural, one {# person} other {# personer}}',
    en: '{count, plural, one {# person} other {# people}}',
  },
});
