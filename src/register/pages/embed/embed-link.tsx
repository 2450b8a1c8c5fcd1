import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { embedMessages as texts } from './embed.messages.js';
import type { Embedded } from './embedded.js';

interface EmbedLinkProps {
  what: Embedded;
  /** Its id; of a public body its short name in addresses. */
  id: string;
  language: Language;
}

/** The way from the page of somebody to a card about them for another site. */
export function EmbedLink({ what, id, language }: EmbedLinkProps) {
  return (
    <a
      class="ds-link"
      rel="nofollow"
      href={pathIn(language, `/about/embedding?show=${what}/${encodeURIComponent(id)}`)}
    >
      {say(texts.link, language)}
    </a>
  );
}
