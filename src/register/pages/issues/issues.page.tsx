import { say } from '../../../platform/language/message.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { ListChoices } from '../lists/list-choices.js';
import { ListFacets } from '../lists/list-facets.js';
import { ListForm } from '../lists/list-form.js';
import { ListPages } from '../lists/list-pages.js';
import { pathOfMeetings } from '../parties/party-paths.js';
import { IssueRows } from './issue-rows.js';
import type { IssuesView } from './issues-view.js';
import { issuesMessages as texts } from './issues.messages.js';
import { SameIssues } from './same-issues.js';

/** The page that issues are looked up on: what is asked, how many there are, what they can be narrowed by, and they. */
export function issuesPage(view: IssuesView): PortalPage {
  const { language, search, count, rows } = view;
  return {
    title: say(texts.title, language),
    description: say(texts.description, language),
    area: 'issues',
    ...(search.narrowing.length > 0 ? { head: <meta name="robots" content="noindex, follow" /> } : {}),
    body: (
      <>
        <h1 class="ds-heading">{say(texts.title, language)}</h1>
        <p class="lead">{say(texts.description, language)}</p>
        <ListForm language={language} search={search} label={texts.searchFor} hint={texts.searchHow} />
        <ListChoices {...view} />
        <div class="found">
          <section aria-labelledby="found">
            <h2 id="found">{say(texts.found, language, { count })}</h2>
            {rows.length === 0 ? <Nothing view={view} /> : <IssueRows rows={rows} language={language} />}
            <ListPages {...view} />
          </section>
          <aside>
            <ListFacets {...view} />
            {count > 0 && <SameIssues view={view} />}
          </aside>
        </div>
      </>
    ),
  };
}

function Nothing({ view: { language, search } }: { view: IssuesView }) {
  if (search.narrowing.length === 0) return <p>{say(texts.noneYet, language)}</p>;
  const text = search.input.filter?.text ?? '';
  return (
    <>
      <p>{say(texts.none, language)}</p>
      <p>{say(texts.noneMore, language)}</p>
      {text !== '' && (
        <p>
          <a class="ds-link" rel="nofollow" href={pathIn(language, pathOfMeetings(['text', text]))}>
            {say(texts.inMeetings, language, { text })}
          </a>
        </p>
      )}
    </>
  );
}
