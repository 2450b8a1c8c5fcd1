import { messages } from '../../../platform/language/message.js';

/** Corrections of published meetings. */
export const correctMessages = messages('correctPages', {
  title: { sv: 'Rätta {reference}', en: 'Correct {reference}' },
  intro: {
    sv: 'Ändra det som är fel och skriv sist varför. Det du inte ändrar står kvar som det är. Innan något publiceras får du se skillnaden.',
    en: 'Change what is wrong, and write why at the end. What you do not change stays as it is. You see the difference before anything is published.',
  },
  reasonPart: { sv: 'Varför rättar du?', en: 'Why do you correct it?' },
  check: { sv: 'Se skillnaden', en: 'See the difference' },
  withheld: { sv: 'Det här är maskerat för alla', en: 'This is withheld from everyone' },
  withheldSeen: {
    sv: 'Ändra inte fälten, så är uppgifterna maskerade också i den nya versionen. Det du skriver i stället blir offentligt.',
    en: 'Do not change these fields, and they stay withheld in the new version too. What you write instead becomes public.',
  },
  withheldHidden: {
    sv: 'Fälten är tomma här. Låt dem vara tomma, så är uppgifterna maskerade också i den nya versionen. Det du skriver i dem blir offentligt.',
    en: 'These fields are empty here. Leave them empty, and they stay withheld in the new version too. What you write in them becomes public.',
  },
  withheldField: { sv: '{field}. Grund: {ground}', en: '{field}. Ground: {ground}' },
  takenBack: { sv: 'Det här försvinner ur alla versioner', en: 'This leaves all versions' },
  takesBack: {
    sv: 'Rättelsen gör att något inte längre får visas. Det försvinner också ur de tidigare versionerna, och det går inte att ångra.',
    en: 'With this correction something may not be shown any more. It leaves the earlier versions too, and that cannot be undone.',
  },
});
