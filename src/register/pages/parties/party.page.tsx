import { FeedLinks } from '../../feeds/feed-links.js';
import { JsonLd } from '../frame/json-ld.js';
import type { PortalPage } from '../frame/portal-page.js';
import { AboutParty, type Question } from './about-party.js';
import { HistoryOfParty } from './history/history-of-party.js';
import type { PartyView } from './party-view.js';

interface PartyPage extends Omit<PortalPage, 'title' | 'head'> {
  view: PartyView;
  question: Question;
}

/** The page of what has meetings: what is told of it and how that changed; beside it, the ways on. */
export function partyPage({ view, question, body, ...page }: PartyPage): PortalPage {
  const { language, name, feedPath, history, jsonLd } = view;
  return {
    ...page,
    title: name,
    head: (
      <>
        <FeedLinks path={feedPath} title={name} language={language} />
        {jsonLd && <JsonLd data={jsonLd} />}
      </>
    ),
    body: (
      <div class="with-aside party-page">
        <div class="party-main">
          {body}
          <HistoryOfParty history={history} language={language} />
        </div>
        <aside>
          <AboutParty view={view} question={question} />
        </aside>
      </div>
    ),
  };
}
