import { say } from '../../../platform/language/message.js';
import { FeedLinks } from '../../feeds/feed-links.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { FacetList } from './facet-list.js';
import { MeetingRows } from './meeting-rows.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';
import { NamedSoList } from './named-so-list.js';
import { NothingFound } from './nothing-found.js';
import { addressOf, removing } from './search-addresses.rules.js';
import { ResultPages } from './result-pages.js';
import { SearchForm } from './search-form.js';
import { SameResults } from './same-results.js';

/** The page that meetings are searched on: what is asked, how many there are, what they can be narrowed by, and they. */
export function meetingsPage(view: MeetingsView): PortalPage {
  const { language, search, count } = view;
  const isSearch = search.narrowing.length > 0;
  return {
    title: say(texts.title, language),
    description: say(texts.description, language),
    area: 'meetings',
    head: isSearch ? (
      <meta name="robots" content="noindex, follow" />
    ) : (
      <FeedLinks path="meetings" title={say(texts.title, language)} language={language} />
    ),
    body: (
      <>
        <h1 class="ds-heading">{say(texts.title, language)}</h1>
        <SearchForm view={view} />
        <Choices view={view} />
        <NamedSoList named={view.named} language={language} />
        <div class="found">
          <section aria-labelledby="found">
            <h2 id="found">{say(texts.found, language, { count })}</h2>
            {view.rows.length === 0 ? <NothingFound view={view} /> : <MeetingRows {...view} />}
            <ResultPages view={view} />
          </section>
          <aside>
            <FacetList view={view} />
            {count > 0 && <SameResults view={view} />}
          </aside>
        </div>
      </>
    ),
  };
}

interface Part {
  view: MeetingsView;
}

function Choices({ view: { language, search, choices } }: Part) {
  if (choices.length === 0) return null;
  return (
    <section class="choices" aria-label={say(texts.chosen, language)}>
      <ul>
        {choices.map(({ name, value, label, told }) => (
          <li key={`${name} ${value}`}>
            <a
              class="ds-chip"
              data-removable
              rel="nofollow"
              href={pathIn(language, addressOf(removing(search, [[name, value]])))}
              aria-label={say(texts.remove, language, { what: `${label}: ${told}` })}
            >
              {`${label}: ${told}`}
            </a>
          </li>
        ))}
        {choices.length > 1 && (
          <li>
            <a class="ds-link" href={pathIn(language, '/meetings')}>
              {say(texts.removeAll, language)}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
