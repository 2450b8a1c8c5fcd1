import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { aboutMessages, aboutPageMessages as texts } from './about.messages.js';

const NAMES = ['easy', 'publishing', 'access', 'accessibility', 'status', 'embedding'] as const;

type AboutName = (typeof NAMES)[number];

/** What the pages below /about have in common: what they are called, and where they are. */
export function aboutPart(name: AboutName, language: Language): Omit<PortalPage, 'body'> {
  return {
    title: say(texts[name], language),
    description: say(texts[`${name}More`], language),
    area: 'about',
    above: [{ label: say(aboutMessages.title, language), path: '/about' }],
  };
}

/** The way to all of them. */
export function AboutPages({ language }: { language: Language }) {
  return (
    <nav aria-label={say(aboutMessages.more, language)}>
      <ul class="ways about-ways">
        {NAMES.map((name) => (
          <li key={name}>
            <a class="ds-link" href={pathIn(language, `/about/${name}`)}>
              {say(texts[name], language)}
            </a>
            <span class="quiet">{say(texts[`${name}More`], language)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
