import { messages } from '../../../platform/language/message.js';

export const embedMessages = messages('embed', {
  meetings: {
    sv: '{count, plural, one {möte} other {möten}} de senaste tolv månaderna',
    en: '{count, plural, one {meeting} other {meetings}} in the last twelve months',
  },
  inAll: {
    sv: '{count, plural, one {möte} other {möten}}, det senaste {day}',
    en: '{count, plural, one {meeting} other {meetings}}, the latest on {day}',
  },
  latest: { sv: 'Senaste möten', en: 'Latest meetings' },
  none: { sv: 'Inga publicerade möten.', en: 'No published meetings.' },
  whole: { sv: 'Se allt i registret', en: 'See all in the register' },
  from: { sv: 'Ur {register}', en: 'From {register}' },
  demonstration: { sv: 'Påhittade uppgifter', en: 'Invented data' },
  unknown: { sv: 'Det här finns inte i registret', en: 'This is not in the register' },
  unknownMore: { sv: 'Adressen kan vara felskriven.', en: 'The address may be mistyped.' },
  toRegister: { sv: 'Till registret', en: 'To the register' },
  link: { sv: 'Visa på en annan webbplats', en: 'Show on another site' },
  lead: {
    sv: 'En kommun, en förening eller en tidning kan visa ett kort ur registret på sin egen sida. Kortet följer registret av sig självt.',
    en: 'A municipality, an association or a newspaper can show a card from the register on a page of its own. The card follows the register by itself.',
  },
  howTitle: { sv: 'Så gör du', en: 'How to do it' },
  how: {
    sv: 'Kopiera raderna nedan till din sida. Kortet behöver inget JavaScript, sätter inga kakor och hämtar ingenting från någon annan. Det ryms på en bredd av 280 bildpunkter och följer läsarens ljusa eller mörka läge.',
    en: 'Copy the lines below to your page. The card needs no JavaScript, sets no cookies and fetches nothing from anybody else. It fits on a width of 280 pixels, and follows the light or dark mode of the reader.',
  },
  which: {
    sv: 'Vill du visa något annat? Öppna sidan för en organisation, en företrädare, en offentlig organisation eller en fråga, och välj Visa på en annan webbplats.',
    en: 'Do you want to show something else? Open the page of an organisation, an official, a public body or an issue, and choose Show on another site.',
  },
  code: { sv: 'Att kopiera', en: 'To copy' },
  sample: { sv: 'Så ser det ut', en: 'How it looks' },
  nothing: {
    sv: 'Registret är tomt ännu: det finns inget att visa.',
    en: 'The register is still empty: there is nothing to show.',
  },
});
