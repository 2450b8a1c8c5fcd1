import { messages } from '../../../platform/language/message.js';

export const topicChoiceMessages = messages('topicChoice', {
  topics: { sv: 'Ämnen', en: 'Topics' },
  hint: { sv: 'Välj ett eller flera.', en: 'Choose one or more.' },
  all: { sv: 'Alla ämnen ({count, number})', en: 'All topics ({count, number})' },
});
