import type { Language } from '../../../platform/language/language.js';
import { type Message, messages, say } from '../../../platform/language/message.js';
import { Scope } from '../../accounts/scope.js';

const scopeMessages: Readonly<Record<Scope, Message>> = messages('scope', {
  READ: { sv: 'Läsa allt som kontot får läsa', en: 'Read all that the account may read' },
  RECORD: {
    sv: 'Anteckna möten och skicka dem för granskning',
    en: 'Record meetings and send them to review',
  },
  REVIEW: { sv: 'Skicka tillbaka möten', en: 'Return meetings to their recorders' },
  PUBLISH: { sv: 'Granska, publicera och rätta', en: 'Review, publish and correct' },
  REGISTER: {
    sv: 'Besluta om namn, maskning, uppskov och sammanslagning',
    en: 'Decide on names, redaction, delay and merging',
  },
  ADMINISTER: {
    sv: 'Sköta konton, organisation och inställningar',
    en: 'Keep accounts, bodies and settings',
  },
  IMPORT: { sv: 'Lämna in utkast', en: 'Hand in drafts' },
});

/** What a token may be used for, to choose from. */
export function scopeChoices(language: Language): { value: Scope; label: string }[] {
  return Object.values(Scope).map((value) => ({ value, label: scopeInWords(value, language) }));
}

export function scopeInWords(scope: Scope, language: Language): string {
  return say(scopeMessages[scope], language);
}
