import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { recordMessages as texts } from './record.messages.js';

/** What remains of a withdrawn record: that there was one, and why it is gone. */
export interface TombstoneView {
  language: Language;
  reference: string;
  reason: string;
}

export function Tombstone({ language, reference, reason }: TombstoneView) {
  return (
    <article class="record" aria-labelledby="tombstone">
      <h2 id="tombstone" class="ds-heading">
        {say(texts.withdrawnTitle, language, { reference })}
      </h2>
      <p>{say(texts.withdrawnWhy, language, { reason })}</p>
    </article>
  );
}
