import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import type { PageInfoRecord } from '../../records/page-info.record.js';
import { pathIn } from '../frame/portal-addresses.js';
import { addressOfList, type Pair } from './list-addresses.rules.js';
import type { ListSearch } from './list-search.js';
import { listMessages as texts } from './list.messages.js';

interface ListPagesProps {
  language: Language;
  search: ListSearch;
  pageInfo: PageInfoRecord;
  count: number;
}

interface Way {
  label: Message;
  rel: string;
  page: readonly Pair[];
}

/** To the pages of a list before and after this one, and a word on where a ranking ends. */
export function ListPages({ language, search, pageInfo, count }: ListPagesProps) {
  const ways = waysFrom(pageInfo);
  const { hasNextPage, reachesOnly } = pageInfo;
  return (
    <>
      {ways.length > 0 && (
        <nav class="ds-pagination" aria-label={say(texts.pages, language)}>
          <ul>
            {ways.map(({ label, rel, page }) => (
              <li key={rel}>
                <a
                  class="ds-button"
                  data-variant="tertiary"
                  rel={`${rel} nofollow`}
                  href={pathIn(language, addressOfList(search, page))}
                >
                  {say(label, language)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {!hasNextPage && reachesOnly && count > reachesOnly && (
        <p class="quiet">{say(texts.reaches, language, { count: reachesOnly })}</p>
      )}
    </>
  );
}

function waysFrom({ hasNextPage, hasPreviousPage, startCursor, endCursor }: PageInfoRecord): Way[] {
  const back: Way[] =
    hasPreviousPage && startCursor
      ? [
          { label: texts.first, rel: 'first', page: [] },
          { label: texts.previous, rel: 'prev', page: [['before', startCursor]] },
        ]
      : [];
  const on: Way[] =
    hasNextPage && endCursor ? [{ label: texts.next, rel: 'next', page: [['cursor', endCursor]] }] : [];
  return [...back, ...on];
}
