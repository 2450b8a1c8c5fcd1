import { say } from '../../../platform/language/message.js';
import { partsMessages as texts } from './parts.messages.js';
import { useVisit, type Visit } from './visit.js';

/** How many rows a page of a list has. */
export const PAGE_LENGTH = 25;
const LAST_PAGE = 400;

/** Which page of a list an address asks for: `?page=2`. */
function pageIn({ query }: Pick<Visit, 'query'>): number {
  const asked = /^[1-9]\d{0,3}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1;
  return Math.min(asked, LAST_PAGE);
}

/** How many rows to skip, and how many to ask for: one more than are shown tells whether a page follows. */
export function windowOf(visit: Pick<Visit, 'query'>): { skip: number; take: number } {
  return { skip: (pageIn(visit) - 1) * PAGE_LENGTH, take: PAGE_LENGTH + 1 };
}

/** To the pages before and after this one; `found` is what the window brought. */
export function Paging({ found }: { found: readonly unknown[] }) {
  const visit = useVisit();
  const { language } = visit;
  const page = pageIn(visit);
  const follows = found.length > PAGE_LENGTH && page < LAST_PAGE;
  if (page === 1 && !follows) return null;
  return (
    <nav class="ds-pagination" aria-label={say(texts.pages, language)}>
      <ul>
        {page > 1 && (
          <li>
            <a class="ds-button" data-variant="tertiary" rel="prev" href={addressOf(visit, page - 1)}>
              {say(texts.previous, language)}
            </a>
          </li>
        )}
        <li>
          <span aria-current="page">{say(texts.page, language, { page })}</span>
        </li>
        {follows && (
          <li>
            <a class="ds-button" data-variant="tertiary" rel="next" href={addressOf(visit, page + 1)}>
              {say(texts.next, language)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function addressOf({ path, query }: Visit, page: number): string {
  const asked = new URLSearchParams(query);
  asked.set('page', String(page));
  return `${path}?${asked.toString()}`;
}
