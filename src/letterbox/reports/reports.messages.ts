import { messages } from '../../platform/language/message.js';

/** What is refused to those who report a fault. */
export const reportsMessages = messages('report', {
  chooseFault: { sv: 'Välj vad som är fel.', en: 'Choose what is wrong.' },
  notAnUrl: {
    sv: 'Ange en adress som https://exempel.se/sida, eller lämna fältet tomt.',
    en: 'Give an address like https://example.org/page, or leave the field empty.',
  },
  notAnAddress: {
    sv: 'Ange en e-postadress, som namn@exempel.se, eller lämna fältet tomt.',
    en: 'Give an e-mail address, like name@example.org, or leave the field empty.',
  },
  tooOften: {
    sv: 'Du har skickat {most, number} anmälningar den senaste timmen, och fler tar vi inte emot. Det du har skrivit står kvar här: skicka det om en stund.',
    en: 'You have sent {most, number} reports in the last hour, and we take no more. What you wrote still stands here: send it in a while.',
  },
  tooMany: {
    sv: 'Just nu kommer det in fler anmälningar än vi kan ta emot. Det du har skrivit står kvar här: skicka det om en stund.',
    en: 'Right now more reports come in than we can take. What you wrote still stands here: send it in a while.',
  },
});
