import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { Destruction } from '../../retention/destruction.entity.js';
import { privacyMessages } from '../privacy/privacy.messages.js';
import { retentionPageMessages as texts } from './retention-pages.messages.js';

export const RETENTION = '/office/privacy/retention';
export const NAMING = '/office/privacy/naming';

/** The pages above those of retention. */
export function aboveRetention(language: Language): { label: string; path: string }[] {
  return [
    { label: say(privacyMessages.title, language), path: '/office/privacy' },
    { label: say(texts.title, language), path: RETENTION },
  ];
}

/** The pages above those of one destruction. */
export function aboveRun({ id, kind }: Destruction, language: Language): { label: string; path: string }[] {
  return [...aboveRetention(language), { label: say(texts[kind], language), path: `${RETENTION}/${id}` }];
}
