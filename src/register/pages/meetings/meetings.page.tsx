import { say } from '../../../platform/language/message.js';
import { FeedLinks } from '../../feeds/feed-links.js';
import type { PortalPage } from '../frame/portal-page.js';
import { Chips } from '../lists/list-choices.js';
import { PageLinks } from '../lists/list-pages.js';
import { FacetList } from './facet-list.js';
import { MeetingRows } from './meeting-rows.js';
import type { MeetingsView } from './meetings-view.js';
import { meetingsMessages as texts } from './meetings.messages.js';
import { NamedSoList } from './named-so-list.js';
import { NothingFound } from './nothing-found.js';
import { addressOf, removing } from './search-addresses.rules.js';
import { SearchForm } from './search-form.js';
import { SameResults } from './same-results.js';

/** The page that meetings are searched on: what is asked, how many there are, what they can be narrowed by, and they. */
export function meetingsPage(view: MeetingsView): PortalPage {
  const { language, search, count, choices } = view;
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
        <Chips
          language={language}
          choices={choices.map(({ name, value, ...words }) => ({ pair: [name, value], ...words }))}
          start="/meetings"
          without={(pair) => addressOf(removing(search, [pair]))}
        />
        <NamedSoList named={view.named} language={language} />
        <div class="found">
          <section aria-labelledby="found">
            <h2 id="found">{say(texts.found, language, { count })}</h2>
            {view.rows.length === 0 ? <NothingFound view={view} /> : <MeetingRows {...view} />}
            <PageLinks {...view} addressOf={(page) => addressOf(search, page)} />
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
