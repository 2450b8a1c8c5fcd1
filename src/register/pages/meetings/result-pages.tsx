import { type Message, say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';
import { addressOf } from './search-addresses.rules.js';

interface Way {
  label: Message;
  rel: string;
  page: readonly (readonly [string, string])[];
}

/** To the pages before and after this one, and a word on where a ranking ends. */
export function ResultPages({ view }: { view: MeetingsView }) {
  const { language, search, count, pageInfo } = view;
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
                  href={pathIn(language, addressOf(search, page))}
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

function waysFrom({ hasNextPage, hasPreviousPage, startCursor, endCursor }: MeetingsView['pageInfo']): Way[] {
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
