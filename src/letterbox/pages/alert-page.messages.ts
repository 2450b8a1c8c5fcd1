import { messages } from '../../platform/language/message.js';

export const alertPageMessages = messages('alertPage', {
  title: { sv: 'Få mejl om nya möten', en: 'Get e-mails about new meetings' },
  intro: {
    sv: 'När något av det här blir offentligt, rättas eller tas bort skriver vi till dig:',
    en: 'When any of this becomes public, is corrected or is taken away we write to you:',
  },
  meetings: { sv: 'Möten', en: 'Meetings' },
  toMeetings: { sv: 'Sök bland möten', en: 'Search the meetings' },
  everything: { sv: 'Alla möten', en: 'All meetings' },
  email: { sv: 'Din e-postadress', en: 'Your e-mail address' },
  rhythm: { sv: 'Hur ofta', en: 'How often' },
  DAILY: { sv: 'Högst en gång om dagen', en: 'At most once a day' },
  WEEKLY: { sv: 'Högst en gång i veckan', en: 'At most once a week' },
  AT_ONCE: { sv: 'Så snart något händer', en: 'As soon as something happens' },
  ask: { sv: 'Skicka en bekräftelselänk', en: 'Send a link to confirm' },
  privacy: {
    sv: 'Vi använder adressen bara till det här och glömmer den när du slutar. Ingen spårning.',
    en: 'We use the address for this alone and forget it when you stop. No tracking.',
  },
  off: {
    sv: 'Det här registret skickar inga mejl. Följ sökningen med en flödesläsare i stället:',
    en: 'This register sends no e-mails. Follow the search with a feed reader instead:',
  },
  orFeed: { sv: 'Vill du hellre använda en flödesläsare?', en: 'Would you rather use a feed reader?' },
  feed: { sv: 'Flöde (Atom)', en: 'Feed (Atom)' },
  asked: { sv: 'Titta i din inkorg', en: 'Look in your inbox' },
  askedMore: {
    sv: 'Om adressen finns har vi skickat en länk dit. Mejlen börjar komma när du har följt den. Länken gäller i två dygn.',
    en: 'If the address exists we have sent a link there. The e-mails begin when you have followed it. The link is valid for two days.',
  },
  confirm: { sv: 'Vill du ha de här mejlen?', en: 'Do you want these e-mails?' },
  confirmButton: { sv: 'Ja, skicka dem', en: 'Yes, send them' },
  confirmed: { sv: 'Klart. Mejlen kommer', en: 'Done. The e-mails will come' },
  confirmedMore: {
    sv: 'I varje mejl finns en länk för att sluta få dem.',
    en: 'In each e-mail there is a link to stop them.',
  },
  stop: { sv: 'Vill du sluta få de här mejlen?', en: 'Do you want to stop these e-mails?' },
  stopButton: { sv: 'Ja, sluta skicka', en: 'Yes, stop sending' },
  stopped: { sv: 'Klart. Inga fler mejl', en: 'Done. No more e-mails' },
  stoppedMore: { sv: 'Vi har glömt adressen.', en: 'We have forgotten the address.' },
  gone: { sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
  goneMore: {
    sv: 'Den kan vara för gammal, eller redan använd för att sluta. Då har vi glömt adressen.',
    en: 'It may be too old, or have been used to stop. Then we have forgotten the address.',
  },
});
