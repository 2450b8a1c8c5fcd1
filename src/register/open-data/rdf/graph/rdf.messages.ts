import { messages } from '../../../../platform/language/message.js';

export const rdfMessages = messages('rdf', {
  notAcceptable: {
    sv: 'Här finns application/rdf+xml, text/turtle och application/ld+json.',
    en: 'Here are application/rdf+xml, text/turtle and application/ld+json.',
  },
  vocabulary: { sv: 'Lobbyregistrets ord', en: 'The words of the lobbying register' },
  vocabularyDescription: {
    sv: 'Vad raderna och kolumnerna i lobbyregistrets öppna data betyder, där ingen annan vokabulär har samma ord, och vilka värden de kan ha. Det som står efter # är detsamma i alla register.',
    en: 'What rows and columns in the open data of the lobbying register mean, where no other vocabulary has the same word, and which values they may have. What stands behind the # is the same in all registers.',
  },
});
