import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { pathIn } from './portal-addresses.js';
import { portalMessages as texts } from './portal.messages.js';

interface WaysOnProps {
  language: Language;
  /** Whether somebody wanted much at once. */
  toData?: boolean;
  /** The same address without what was not understood in it. */
  without?: string | undefined;
}

/** Where to go from a page that has nothing to show. */
export function WaysOn({ language, toData = false, without }: WaysOnProps) {
  return (
    <p class="actions">
      {without !== undefined && (
        <a class="ds-button" href={without}>
          {say(texts.toWithout, language)}
        </a>
      )}
      <Way path="/meetings" label={texts.toMeetings} language={language} />
      {toData && <Way path="/data" label={texts.toData} language={language} />}
      <Way path="/" label={texts.toStart} language={language} />
    </p>
  );
}

function Way({ path, label, language }: { path: string; label: Message; language: Language }) {
  return (
    <a class="ds-button" data-variant="secondary" href={pathIn(language, path)}>
      {say(label, language)}
    </a>
  );
}
