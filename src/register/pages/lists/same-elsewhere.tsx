import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';

interface SameElsewhereProps {
  title: Message;
  /** What each leads to, and where that is. */
  ways: readonly (readonly [Message, string])[];
  language: Language;
}

/** What a list shows, in other forms: files, feeds, questions, alerts. */
export function SameElsewhere({ title, ways, language }: SameElsewhereProps) {
  return (
    <section aria-labelledby="same">
      <h2 id="same">{say(title, language)}</h2>
      <ul class="ways">
        {ways.map(([label, href]) => (
          <li key={label.code}>
            <a class="ds-link" rel="nofollow" href={href}>
              {say(label, language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
