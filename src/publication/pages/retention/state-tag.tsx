import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { DestructionState } from '../../retention/destruction-words.js';
import { retentionPageMessages as texts } from './retention-pages.messages.js';

// What waits for somebody is told apart from what is over.
const COLOURS: Partial<Record<DestructionState, string>> = {
  [DestructionState.DECIDED]: 'warning',
  [DestructionState.FAILED]: 'danger',
  [DestructionState.DONE]: 'success',
};

/** How far a destruction has come. */
export function StateTag({ state, language }: { state: DestructionState; language: Language }) {
  return (
    <span class="ds-tag" data-color={COLOURS[state] ?? 'info'}>
      {say(texts[state], language)}
    </span>
  );
}
