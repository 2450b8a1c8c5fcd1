import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { meetingsMessages as texts } from './meetings.messages.js';
import type { NamedSo } from './named-so.js';

/** The pages of those who are called what is looked for; nothing where nobody is. */
export function NamedSoList({ named, language }: { named: readonly NamedSo[]; language: Language }) {
  if (named.length === 0) return null;
  return (
    <section class="named-so" aria-labelledby="named-so">
      <h2 id="named-so">{say(texts.namedSo, language)}</h2>
      <ul>
        {named.map(({ name, path, more }) => (
          <li key={path}>
            <a class="ds-link" href={pathIn(language, path)}>
              {name}
            </a>
            {more && <span class="quiet">{` – ${more}`}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
