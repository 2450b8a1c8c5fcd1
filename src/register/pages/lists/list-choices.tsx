import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import { addressOfList, type Pair, withoutPairs } from './list-addresses.rules.js';
import type { ListSearch } from './list-search.js';
import { listMessages as texts } from './list.messages.js';

/** Something that a list is asked, in words: what is asked, and what for. */
export interface Choice {
  pair: Pair;
  label: string;
  told: string;
}

interface ListChoicesProps {
  language: Language;
  search: ListSearch;
  choices: readonly Choice[];
}

/** What is chosen of a list; each can be taken back. */
export function ListChoices({ language, search, choices }: ListChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <section class="choices" aria-label={say(texts.chosen, language)}>
      <ul>
        {choices.map(({ pair, label, told }) => (
          <li key={pair.join(' ')}>
            <a
              class="ds-chip"
              data-removable
              rel="nofollow"
              href={pathIn(language, addressOfList(withoutPairs(search, [pair])))}
              aria-label={say(texts.remove, language, { what: `${label}: ${told}` })}
            >
              {`${label}: ${told}`}
            </a>
          </li>
        ))}
        {choices.length > 1 && (
          <li>
            <a class="ds-link" href={pathIn(language, search.path)}>
              {say(texts.removeAll, language)}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
