import { messages } from '../language/message.js';

export const httpMessages = messages('http', {
  wrong: { sv: 'Något gick fel', en: 'Something went wrong' },
  notFound: { sv: 'Sidan finns inte', en: 'There is nothing at this address' },
  badRequest: { sv: 'Förfrågan kunde inte läsas', en: 'The request could not be read' },
  tooLarge: { sv: 'Förfrågan är för stor', en: 'The request is too large' },
  wrongType: { sv: 'Innehållets typ kan inte tas emot', en: 'The content type cannot be received' },
  tooMany: { sv: 'För många förfrågningar', en: 'Too many requests' },
  databaseAway: {
    sv: 'Registret kan inte nås just nu. Försök igen om en liten stund',
    en: 'The register cannot be reached right now. Try again in a moment',
  },
});
