import { messages } from '../language/message.js';

export const httpMessages = messages('http', {
  wrong: { sv: 'Något gick fel', en: 'Something went wrong' },
  notFound: { sv: 'Sidan finns inte', en: 'There is nothing at this address' },
  badRequest: { sv: 'Förfrågan kunde inte läsas', en: 'The request could not be read' },
  notJson: {
    sv: 'Förfrågan kunde inte läsas: innehållet är inte JSON',
    en: 'The request could not be read: its body is not JSON',
  },
  tooLarge: { sv: 'Förfrågan är för stor', en: 'The request is too large' },
  wrongType: { sv: 'Innehållets typ kan inte tas emot', en: 'The content type cannot be received' },
  headTooLarge: {
    sv: 'Adressen eller huvudet är för stort. Skicka frågan med POST',
    en: 'The address or the head is too large. Send the query by POST',
  },
  tooSlow: { sv: 'Förfrågan kom för långsamt', en: 'The request came too slowly' },
  expectation: {
    sv: 'Det som förväntas i Expect kan inte uppfyllas',
    en: 'What Expect asks for cannot be met',
  },
  tooMany: { sv: 'För många förfrågningar', en: 'Too many requests' },
  databaseAway: {
    sv: 'Registret kan inte nås just nu.',
    en: 'The register cannot be reached right now.',
  },
});
