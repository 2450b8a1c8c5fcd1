import { messages } from '../../platform/language/message.js';

export const changeMessages = messages('change', {
  keyUsedOtherwise: {
    sv: 'Idempotensnyckeln har redan använts för något annat. Använd en ny nyckel för varje ändring.',
    en: 'This idempotency key was already used for something else. Use a new key for each change.',
  },
  keyMalformed: {
    sv: 'Idempotensnyckeln ska ha 8–200 synliga ASCII-tecken.',
    en: 'The idempotency key must have 8 to 200 visible ASCII characters.',
  },
  resultGone: {
    sv: 'Ändringen är redan gjord, och det den gällde finns inte längre.',
    en: 'The change was made before, and what it was about is gone since.',
  },
  busy: {
    sv: 'Andra ändrar samma sak just nu. Inget har sparats. Försök igen.',
    en: 'Others are changing the same thing right now. Nothing was saved. Try again.',
  },
  notFound: {
    sv: 'Det finns inte, eller så får du inte se det.',
    en: 'It does not exist, or you may not see it.',
  },
  stale: {
    sv: 'Någon annan har ändrat här sedan du läste: du utgick från version {expected}, nu gäller version {version}. Läs in på nytt och gör din ändring där.',
    en: 'Someone changed this after you read it: you worked from version {expected}, it is now version {version}. Load it again and make your change there.',
  },
  changedBy: {
    sv: '{time}: {name} gjorde {operation}{fields, select, none {} other { ({fields})}}.',
    en: '{time}: {name} did {operation}{fields, select, none {} other { ({fields})}}.',
  },
});
