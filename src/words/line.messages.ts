import { messages } from '../platform/language/message.js';

export const lineMessages = messages('text', {
  missing: {
    sv: 'Det här måste fyllas i.',
    en: 'This must be filled in.',
  },
  placeholder: {
    sv: 'Skriv vad som gäller, eller lämna fältet tomt: det här säger inget.',
    en: 'Write what is the case, or leave the field empty: this says nothing.',
  },
  tooLong: {
    sv: 'Texten har {length, number} tecken. Högst {longest, number} får plats.',
    en: 'The text has {length, number} characters. At most {longest, number} fit.',
  },
  broken: {
    sv: 'Texten innehåller tecken som inte går att läsa. Skriv den på nytt.',
    en: 'The text has characters that cannot be read. Write it again.',
  },
  personalNumber: {
    sv: 'Texten innehåller ett personnummer. Personnummer får aldrig stå här.',
    en: 'The text contains a personal number. Personal numbers may never be here.',
  },
  email: {
    sv: 'Texten innehåller en e-postadress. Den kan bli offentlig, så ta bort adressen.',
    en: 'The text contains an e-mail address. It may become public, so take the address out.',
  },
  phone: {
    sv: 'Texten innehåller ett telefonnummer. Den kan bli offentlig, så ta bort numret.',
    en: 'The text contains a phone number. It may become public, so take the number out.',
  },
});
