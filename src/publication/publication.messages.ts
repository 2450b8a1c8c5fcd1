import { messages } from '../platform/language/message.js';

export const publicationMessages = messages('publication', {
  nothingCorrected: {
    sv: 'Rättelsen ändrar inget av det som är publicerat.',
    en: 'The correction changes nothing of what is published.',
  },
  reasonSaysWithheld: {
    sv: 'Skälet blir offentligt, och det säger något som är maskat i posten. Skriv det på ett annat sätt.',
    en: 'The reason becomes public, and it says something that is withheld in the record. Write it in another way.',
  },
  notDelayed: {
    sv: 'Mötet väntar inte längre på en dag. Det kan ha publicerats eller lämnats tillbaka medan du läste.',
    en: 'The meeting does not wait for a day any more. It may have been published or returned while you were reading.',
  },
  notRedactable: {
    sv: '{pointer} finns inte i den publicerade posten, eller kan inte maskeras. Organ, datum och riktning maskeras aldrig: dra tillbaka posten i stället.',
    en: '{pointer} is not in the public record, or cannot be redacted. Body, date and direction are never redacted: withdraw the record instead.',
  },
  alreadyWithheld: {
    sv: '{pointer} är redan maskerat.',
    en: '{pointer} is withheld already.',
  },
});
