import { messages } from '../../platform/language/message.js';

export const letterMessages = messages('letter', {
  questionSubject: { sv: 'Vill du ha nyheter från {register}?', en: 'Do you want news from {register}?' },
  question: {
    sv: 'Någon, förhoppningsvis du, har bett att få mejl om nya möten i {register} till den här adressen. Det som efterfrågas:',
    en: 'Somebody, hopefully you, has asked for e-mails about new meetings in {register} to this address. What is asked for:',
  },
  confirm: { sv: 'Ja, jag vill ha mejlen', en: 'Yes, I want the e-mails' },
  confirmWithin: {
    sv: 'Länken gäller i två dygn. Gör ingenting om du inte vill ha några mejl: då glömmer vi adressen.',
    en: 'The link is valid for two days. Do nothing if you want no e-mails: then we forget the address.',
  },
  everything: { sv: 'Alla möten', en: 'All meetings' },
  digestSubject: {
    sv: '{count, plural, one {En nyhet} other {# nyheter}} från {register}: {search}',
    en: '{count, plural, one {One piece of news} other {# pieces of news}} from {register}: {search}',
  },
  digest: {
    sv: 'Det här har hänt i {register} bland det du söker efter:',
    en: 'This has happened in {register} among what you look for:',
  },
  more: {
    sv: 'Och {count, plural, one {en till} other {# till}}. Allt finns här:',
    en: 'And {count, plural, one {one more} other {# more}}. Everything is here:',
  },
  search: { sv: 'Din sökning:', en: 'Your search:' },
  stop: { sv: 'Sluta få de här mejlen', en: 'Stop these e-mails' },
  why: {
    sv: 'Du får mejlet för att du har bett om det. Vi vet inte om du läser det: det finns inga spårningsbilder eller spårningslänkar.',
    en: 'You get this e-mail because you asked for it. We do not know whether you read it: there are no tracking images or links.',
  },
});
