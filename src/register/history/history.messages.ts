import { messages } from '../../platform/language/message.js';

export const historyMessages = messages('history', {
  noCheckpoint: {
    sv: 'Registret har inte signerat någon historik än.',
    en: 'The register has not signed any history yet.',
  },
  notAPosition: {
    sv: '{name} ska vara ett heltal från {least} till {most}.',
    en: '{name} must be a whole number from {least} to {most}.',
  },
});
