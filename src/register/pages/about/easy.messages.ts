import { messages } from '../../../platform/language/message.js';

/** Short sentences, one thought in each, and no words that need another to be understood. */
export const easyMessages = messages('easy', {
  title: { sv: 'Om registret på lättläst svenska', en: 'About the register, easy to read' },
  meetTitle: { sv: 'Vilka träffar vi?', en: 'Whom do we meet?' },
  meet1: {
    sv: 'De som bestämmer hos oss träffar många.',
    en: 'The people who decide here meet many others.',
  },
  meet2: {
    sv: 'De träffar företag, föreningar och myndigheter.',
    en: 'They meet companies, clubs and public offices.',
  },
  meet3: { sv: 'Ofta vill den andra något.', en: 'Often the others want something.' },
  meet4: { sv: 'Det är tillåtet.', en: 'That is allowed.' },
  meet5: {
    sv: 'Det är bra att många får säga vad de tycker.',
    en: 'It is good that many can say what they think.',
  },
  knowTitle: { sv: 'Du ska få veta', en: 'You should know' },
  know1: { sv: 'Du var kanske inte med på mötet.', en: 'Maybe you were not at the meeting.' },
  know2: { sv: 'Men du ska få veta att mötet hände.', en: 'But you should know that it happened.' },
  know3: { sv: 'Därför skriver vi upp mötena.', en: 'So we write the meetings down.' },
  know4: { sv: 'Listan med möten heter Dagsljus.', en: 'The list of meetings is called Dagsljus.' },
  readTitle: { sv: 'Det här kan du läsa', en: 'This is what you can read' },
  read1: { sv: 'Du kan läsa vilka som möttes.', en: 'You can read who met.' },
  read2: { sv: 'Du kan läsa vilken dag det var.', en: 'You can read which day it was.' },
  read3: { sv: 'Du kan läsa vad de pratade om.', en: 'You can read what they talked about.' },
  read4: { sv: 'Du kan läsa vad det blev av mötet.', en: 'You can read what came of the meeting.' },
  secretTitle: { sv: 'Det här får du inte läsa', en: 'This is what you cannot read' },
  secret1: { sv: 'Vi visar aldrig personnummer.', en: 'We never show personal numbers.' },
  secret2: { sv: 'Vi visar aldrig var någon bor.', en: 'We never show where somebody lives.' },
  secret3: { sv: 'Ibland visar vi inte ett namn.', en: 'Sometimes we do not show a name.' },
  secret4: { sv: 'Då står det att namnet inte visas.', en: 'Then it says that the name is not shown.' },
  findTitle: { sv: 'Så hittar du ett möte', en: 'How to find a meeting' },
  find1: { sv: 'Gå till sidan Möten.', en: 'Go to the page Meetings.' },
  find2: { sv: 'Skriv ett ord i rutan.', en: 'Write a word in the box.' },
  find3: {
    sv: 'Det kan vara ett namn, eller ett ord som sjukhus.',
    en: 'It can be a name, or a word such as hospital.',
  },
  find4: { sv: 'Tryck på Sök.', en: 'Press Search.' },
  wrongTitle: { sv: 'Om något är fel', en: 'If something is wrong' },
  wrong1: { sv: 'Ibland blir det fel.', en: 'Sometimes things go wrong.' },
  wrong2: { sv: 'Då vill vi veta det.', en: 'Then we want to know.' },
  wrong3: {
    sv: 'På varje möte står orden Rapportera ett fel.',
    en: 'Each meeting has the words Report an error.',
  },
  wrong4: { sv: 'Tryck där och skriv till oss.', en: 'Press them and write to us.' },
  wrong5: { sv: 'Du behöver inte säga vad du heter.', en: 'You do not have to say your name.' },
  search: { sv: 'Till sidan Möten', en: 'To the page Meetings' },
});
