import { messages } from '../../platform/language/message.js';

/** The pages on which anyone reports a fault, and reads what became of it. */
export const reportPageMessages = messages('reportPage', {
  title: { sv: 'Rapportera ett fel', en: 'Report an error' },
  accessibilityTitle: { sv: 'Rapportera en brist i tillgängligheten', en: 'Report an accessibility problem' },
  toStart: { sv: 'Till startsidan', en: 'To the first page' },
  about: { sv: 'Det gäller', en: 'It is about' },
  intro: {
    sv: 'Berätta vad som är fel. En tjänsteman läser det och svarar med vad vi gjorde och varför: senast om {days, plural, one {# dag} other {# dagar}}, och senast om {urgent, plural, one {# dag} other {# dagar}} när det gäller personuppgifter som inte ska stå här.',
    en: 'Tell us what is wrong. An official reads it and answers what we did and why: within {days, plural, one {# day} other {# days}}, and within {urgent, plural, one {# day} other {# days}} where it is about personal data that should not be here.',
  },
  accessibilityIntro: {
    sv: 'Berätta vad som inte fungerar, på vilken sida, och gärna vilket hjälpmedel du använder. Vi svarar senast om {days, plural, one {# dag} other {# dagar}}.',
    en: 'Tell us what does not work, on which page, and which assistive technology you use if you like. We answer within {days, plural, one {# day} other {# days}}.',
  },
  fault: { sv: 'Vad är fel?', en: 'What is wrong?' },
  text: { sv: 'Beskriv felet', en: 'Describe the error' },
  textHint: {
    sv: 'Skriv vad som står och vad som borde stå. Skriv inte personnummer. Texten publiceras inte här, men kan lämnas ut som allmän handling.',
    en: 'Write what it says and what it should say. No personal numbers. The text is not published here, but may be disclosed as an official document.',
  },
  evidence: {
    sv: 'Länk till något som visar det (frivilligt)',
    en: 'Link to something that shows it (optional)',
  },
  evidenceHint: {
    sv: 'Till exempel ett protokoll eller en kalender.',
    en: 'For example minutes or a calendar.',
  },
  email: { sv: 'Din e-postadress (frivilligt)', en: 'Your e-mail address (optional)' },
  emailHint: {
    sv: 'Bara för svaret. {days, plural, one {# dag} other {# dagar}} efter det tar vi bort adressen. Du kan också läsa svaret på en sida som bara du får adressen till.',
    en: 'For the answer alone. {days, plural, one {# day} other {# days}} after it we delete the address. You can also read the answer on a page whose address only you get.',
  },
  noLetters: {
    sv: 'Svaret läser du på en sida som du får adressen till när du har skickat. Det här registret skickar inga mejl.',
    en: 'You read the answer on a page whose address you get when you have sent this. This register sends no e-mails.',
  },
  send: { sv: 'Skicka anmälan', en: 'Send the report' },
  receiptTitle: { sv: 'Din anmälan', en: 'Your report' },
  thanks: { sv: 'Tack. Din anmälan har kommit in', en: 'Thank you. Your report has come in' },
  keep: {
    sv: 'Spara adressen till den här sidan, till exempel som bokmärke. Den är hemlig: bara den som har den kan läsa svaret här.',
    en: 'Keep the address of this page, as a bookmark for instance. It is secret: only who has it can read the answer here.',
  },
  waits: {
    sv: 'Väntar på svar. Du får det senast {day}.',
    en: 'Waits for an answer. You will have it by {day}.',
  },
  overdue: {
    sv: 'Väntar på svar. Det skulle ha kommit senast {day}. Vi är sena; anmälan är inte glömd.',
    en: 'Waits for an answer. It should have come by {day}. We are late; the report is not forgotten.',
  },
  closed: {
    sv: 'Vi har läst anmälan och avslutat den. Den leder inte till något svar.',
    en: 'We have read the report and closed it. There will be no answer.',
  },
  state: { sv: 'Läge', en: 'State' },
  answer: { sv: 'Svaret', en: 'The answer' },
  answeredAt: { sv: 'Besvarad', en: 'Answered' },
  receivedAt: { sv: 'Kom in', en: 'Came in' },
  yourText: { sv: 'Det du skrev', en: 'What you wrote' },
  yourLink: { sv: 'Din länk', en: 'Your link' },
  again: {
    sv: 'Håller du inte med, eller vet du mer? Gör en ny anmälan.',
    en: 'Do you disagree, or know more? Make another report.',
  },
  forgetTitle: { sv: 'Vill du inte ha fler mejl?', en: 'No more e-mails?' },
  forgetMore: {
    sv: 'Vi skriver en gång till, med svaret. Var det inte du som anmälde, eller vill du inte ha det, tar vi bort adressen nu.',
    en: 'We write once more, with the answer. If it was not you who reported, or you do not want that, we delete the address now.',
  },
  forget: { sv: 'Ta bort min adress', en: 'Delete my address' },
  forgotten: { sv: 'Klart. Vi har tagit bort adressen.', en: 'Done. We have deleted the address.' },
  unknown: { sv: 'Det finns ingenting att anmäla här', en: 'There is nothing to report here' },
  unknownMore: {
    sv: 'Adressen kan vara fel. Gå till posten i registret och välj Rapportera ett fel där.',
    en: 'The address may be wrong. Go to the record in the register and choose Report an error there.',
  },
  withdrawn: { sv: 'Posten finns inte kvar', en: 'The record is gone' },
  withdrawnMore: {
    sv: 'Den är återkallad, så det finns inget i den att rätta. På dess sida står varför.',
    en: 'It was withdrawn, so there is nothing in it to correct. Its page says why.',
  },
  record: { sv: 'Till posten', en: 'To the record' },
  noReceipt: { sv: 'Det finns ingen sådan anmälan', en: 'There is no such report' },
  noReceiptMore: {
    sv: 'Hela adressen behövs, precis som den stod. Har du den inte kvar kan du anmäla igen.',
    en: 'The whole address is needed, exactly as it was. If you have lost it you can report again.',
  },
  tooMuch: { sv: 'Det gick inte just nu', en: 'That was not possible just now' },
});
