import type { Language } from '../../../platform/language/language.js';
import { numberInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { LOOKED_AT } from '../../queries/meetings/meeting-set.js';
import { pathIn } from '../frame/portal-addresses.js';
import { addressOfList, asks, type Pair, withoutPairs, withPairs } from './list-addresses.rules.js';
import type { ListSearch } from './list-search.js';
import { listMessages as texts } from './list.messages.js';

/** Something that a list can be narrowed by. */
export interface ListFacet {
  label: string;
  values: readonly ListFacetValue[];
  /** Not all of a large list are counted. */
  isOfLatest: boolean;
  /** There are more values than these. */
  isCut: boolean;
}

export interface ListFacetValue {
  label: string;
  count: number;
  /** What asks for it. */
  pairs: readonly Pair[];
}

/** So many values stand there at once; the rest is folded away. */
const SHOWN = 6;

interface ListFacetsProps {
  language: Language;
  search: ListSearch;
  facets: readonly ListFacet[];
  /** How many are in the list. */
  count: number;
}

/** What a list can be narrowed by: each value is a link to the list with it, or without it. */
export function ListFacets({ language, search, facets, count }: ListFacetsProps) {
  const useful = usefulOf({ facets, search, count });
  if (useful.length === 0) return null;
  const isOfLatest = useful.some((facet) => facet.isOfLatest);
  return (
    <nav class="facets" aria-labelledby="narrow">
      <h2 id="narrow">{say(texts.narrow, language)}</h2>
      {isOfLatest && <p class="quiet">{say(texts.ofLatest, language, { count: LOOKED_AT })}</p>}
      {useful.map(({ label, values, isCut }) => (
        <section key={label}>
          <h3>{label}</h3>
          <Values values={values.slice(0, SHOWN)} search={search} language={language} />
          {values.length > SHOWN && (
            <details>
              <summary>{say(texts.more, language, { count: values.length - SHOWN })}</summary>
              <Values values={values.slice(SHOWN)} search={search} language={language} />
            </details>
          )}
          {isCut && <p class="quiet">{say(texts.mostOnly, language, { count: values.length })}</p>}
        </section>
      ))}
    </nav>
  );
}

/** Where what was found comes first, the way on to what it can be narrowed by. */
export function WayToFacets({ language, ...list }: ListFacetsProps) {
  if (usefulOf(list).length === 0) return null;
  return (
    <a class="ds-link to-facets" href="#narrow">
      {say(texts.narrow, language)}
    </a>
  );
}

function usefulOf({ facets, search, count }: Omit<ListFacetsProps, 'language'>): ListFacet[] {
  return facets.filter(({ values }) => narrows(values, search, count));
}

const UNKNOWN = 'UNKNOWN';

// One value that all have, or of which no more is known than that, narrows nothing; what is asked can be taken back.
function narrows([first, second]: readonly ListFacetValue[], search: ListSearch, count: number): boolean {
  if (!first) return false;
  if (second || asks(search, first.pairs)) return true;
  return first.count < count && !first.pairs.some(([, value]) => value === UNKNOWN);
}

interface ValuesProps {
  values: readonly ListFacetValue[];
  search: ListSearch;
  language: Language;
}

function Values({ values, search, language }: ValuesProps) {
  return (
    <ul>
      {values.map(({ label, count, pairs }) => {
        const chosen = asks(search, pairs);
        const changed = chosen ? withoutPairs(search, pairs) : withPairs(search, pairs);
        return (
          <li key={pairs.join(' ')}>
            <a
              rel="nofollow"
              href={pathIn(language, addressOfList(changed))}
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
