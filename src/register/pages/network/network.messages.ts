import { messages } from '../../../platform/language/message.js';

/** The page of who meets whom. */
export const networkMessages = messages('networkPage', {
  title: { sv: 'Vilka möter vilka', en: 'Who meets whom' },
  description: {
    sv: 'Vilka organisationer som oftast möter vilka företrädare och offentliga organisationer.',
    en: 'Which organisations most often meet which officials and public bodies.',
  },
  show: { sv: 'Organisationerna möter', en: 'The organisations meet' },
  officials: { sv: 'företrädare', en: 'officials' },
  bodies: { sv: 'offentliga organisationer', en: 'public bodies' },
  body: { sv: 'Hos', en: 'At' },
  anyBody: { sv: 'alla', en: 'all of them' },
  topic: { sv: 'Ämne', en: 'Topic' },
  anyTopic: { sv: 'alla ämnen', en: 'all topics' },
  year: { sv: 'År', en: 'Year' },
  anyYear: { sv: 'alla år', en: 'all years' },
  look: { sv: 'Visa', en: 'Show' },
  none: {
    sv: 'Inget möte passar det du har valt.',
    en: 'No meeting fits what you have chosen.',
  },
  noneYet: {
    sv: 'Inget möte är publicerat ännu. Här syns vilka som möter vilka från det första.',
    en: 'No meeting has been published yet. Who meets whom is shown here from the first one on.',
  },
  how: { sv: 'Så läser du bilden', en: 'How to read the picture' },
  howBands: {
    sv: 'Till vänster står organisationer, till höger dem de mötte. Ju bredare band, desto fler möten. Siffran efter ett namn räknar möten i bilden, och ett möte med flera deltagare räknas en gång för varje par.',
    en: 'Organisations stand to the left, those they met to the right. The broader a band, the more meetings. The number after a name counts meetings in the picture, and a meeting with several participants counts once for each pair.',
  },
  not: { sv: 'Vad bilden inte visar', en: 'What the picture does not show' },
  notInfluence: {
    sv: 'Inte inflytande. Många möten kan vara rutin, och ett enda kan ha avgjort.',
    en: 'Not influence. Many meetings may be routine, and a single one may have decided.',
  },
  notWrong: {
    sv: 'Inget fel. Att möta dem som berörs hör till uppdraget, och att inte finnas här betyder varken det ena eller det andra.',
    en: 'No wrong. To meet those concerned is part of the office, and not to be here means neither one thing nor the other.',
  },
  notAll: {
    sv: 'Inte alla. Bara de vanligaste får plats: alla möten finns i sökningen.',
    en: 'Not everybody. There is room for the most frequent alone: all meetings are in the search.',
  },
  notNames: {
    sv: 'Inga namn som är maskerade eller inte publiceras: företrädare utan publicerat namn står med uppdrag och organisation.',
    en: 'No names that are withheld or not published: officials whose names are not published stand by post and public body.',
  },
  toMeetings: { sv: 'Mötena bakom bilden', en: 'The meetings behind the picture' },
});
