import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { meetingsMessages as texts } from '../meetings/meetings.messages.js';
import type { NamedSo } from './named.js';

/** The pages of what is called what is looked for; nothing where nothing is. */
export function NamedSoList({ named, language }: { named: readonly NamedSo[]; language: Language }) {
  if (named.length === 0) return null;
  return (
    <section class="named-so" aria-labelledby="named-so">
      <h2 id="named-so">{say(texts.namedSo, language)}</h2>
      <ul>
        {named.map((each) => (
          <NamedSoLine key={each.path} named={each} language={language} />
        ))}
      </ul>
    </section>
  );
}

export function NamedSoLine({ named, language }: { named: NamedSo; language: Language }) {
  const { name, path, more } = named;
  return (
    <li>
      <a class="ds-link" href={pathIn(language, path)}>
        {name}
      </a>
      {more && <span class="quiet">{` – ${more}`}</span>}
    </li>
  );
}
