import { messages } from '../../platform/language/message.js';

export const checkpointMessages = messages('checkpoint', {
  keyMissing: {
    sv: 'Just nu kan ingenting publiceras: nyckeln {id} som signerar registrets historik finns inte här. Den som driver registret kan åtgärda det (docs/verification.md).',
    en: 'Nothing can be published now: the key {id} that signs the history of the register is not here. Whoever runs the register can put that right (docs/verification.md).',
  },
});
