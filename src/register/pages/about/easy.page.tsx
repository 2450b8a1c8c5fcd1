import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { aboutPart } from './about-pages.js';
import { easyMessages as texts } from './easy.messages.js';

const PARTS = [
  [texts.meetTitle, [texts.meet1, texts.meet2, texts.meet3, texts.meet4, texts.meet5]],
  [texts.knowTitle, [texts.know1, texts.know2, texts.know3, texts.know4]],
  [texts.readTitle, [texts.read1, texts.read2, texts.read3, texts.read4]],
  [texts.secretTitle, [texts.secret1, texts.secret2, texts.secret3, texts.secret4]],
  [texts.findTitle, [texts.find1, texts.find2, texts.find3, texts.find4]],
  [texts.wrongTitle, [texts.wrong1, texts.wrong2, texts.wrong3, texts.wrong4, texts.wrong5]],
] as const;

/** What this is, for those who read with difficulty: each sentence has a line of its own. */
export function easyPage(language: Language): PortalPage {
  const part = aboutPart('easy', language);
  return {
    ...part,
    title: say(texts.title, language),
    label: part.title,
    body: (
      <div class="prose easy">
        <h1 class="ds-heading">{say(texts.title, language)}</h1>
        {PARTS.map(([title, sentences]) => (
          <section key={title.code}>
            <h2>{say(title, language)}</h2>
            {sentences.map((sentence) => (
              <p key={sentence.code}>{say(sentence, language)}</p>
            ))}
          </section>
        ))}
        <p class="actions">
          <a class="ds-button" href={pathIn(language, '/meetings')}>
            {say(texts.search, language)}
          </a>
        </p>
      </div>
    ),
  };
}
