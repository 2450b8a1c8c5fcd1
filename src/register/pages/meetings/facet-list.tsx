import type { Language } from '../../../platform/language/language.js';
import { numberInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { Facet, FacetValue } from './facets.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';
import { adding, addressOf, isAsked, removing } from './search-addresses.rules.js';
import type { Search } from './asked-search.js';

/** So many values stand there at once; the rest is folded away. */
const SHOWN = 6;

/** What the meetings found can be narrowed by: each value is a link to the search with it, or without it. */
export function FacetList({ view: { language, search, facets } }: { view: MeetingsView }) {
  if (facets.length === 0) return null;
  return (
    <nav class="facets" aria-labelledby="narrow">
      <h2 id="narrow">{say(texts.narrow, language)}</h2>
      {facets.map((facet) => (
        <section key={facet.label.code}>
          <h3>{say(facet.label, language)}</h3>
          <Values values={facet.values.slice(0, SHOWN)} search={search} language={language} />
          <More facet={facet} search={search} language={language} />
        </section>
      ))}
    </nav>
  );
}

function More({ facet, search, language }: { facet: Facet; search: Search; language: Language }) {
  const rest = facet.values.slice(SHOWN);
  if (rest.length === 0) return null;
  return (
    <details>
      <summary>{say(texts.more, language, { count: rest.length })}</summary>
      <Values values={rest} search={search} language={language} />
    </details>
  );
}

interface ValuesProps {
  values: readonly FacetValue[];
  search: Search;
  language: Language;
}

function Values({ values, search, language }: ValuesProps) {
  return (
    <ul>
      {values.map(({ label, count, asks }) => {
        const chosen = isAsked(search, asks);
        const changed = chosen ? removing(search, asks) : adding(search, asks);
        return (
          <li key={label}>
            <a
              rel="nofollow"
              href={pathIn(language, addressOf(changed))}
              {...(chosen ? { 'aria-current': 'true' as const } : {})}
            >
              <span>{label}</span>
              <span class="count">{numberInWords(count, language)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
