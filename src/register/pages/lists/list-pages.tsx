import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import type { PageInfoRecord } from '../../records/page-info.record.js';
import { pathIn } from '../frame/portal-addresses.js';
import { addressOfList, type Pair } from './list-addresses.rules.js';
import type { ListSearch } from './list-search.js';
import { listMessages as texts } from './list.messages.js';

interface PageLinksProps {
  language: Language;
  pageInfo: PageInfoRecord;
  count: number;
  /** The address of the same list from another page, in Swedish. */
  addressOf: (page: readonly Pair[]) => string;
}

interface Way {
  label: Message;
  rel: string;
  page: readonly Pair[];
}

/** To the pages of a list before and after this one. */
export function ListPages({ search, ...rest }: Omit<PageLinksProps, 'addressOf'> & { search: ListSearch }) {
  return <PageLinks {...rest} addressOf={(page) => addressOfList(search, page)} />;
}

/** To the pages before and after this one, and a word on where a ranking ends. */
export function PageLinks({ language, pageInfo, count, addressOf }: PageLinksProps) {
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
                  href={pathIn(language, addressOf(page))}
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
