import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { embedMessages as texts } from './embed.messages.js';
import { EMBEDDED } from './embedded.js';

interface EmbedLinkProps {
  /** The page of whom the card is about, in Swedish. */
  path: string;
  language: Language;
}

/** Whether there are cards of what has its page there. */
export function hasCard(path: string): boolean {
  return EMBEDDED.some((what) => path.startsWith(`/${what}/`));
}

/** The way from somebody's page to a card about them for another site. */
export function EmbedLink({ path, language }: EmbedLinkProps) {
  return (
    <a class="ds-link" rel="nofollow" href={pathIn(language, `/about/embedding?show=${path.slice(1)}`)}>
      {say(texts.link, language)}
    </a>
  );
}
