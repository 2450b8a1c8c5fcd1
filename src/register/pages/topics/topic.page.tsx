import { say } from '../../../platform/language/message.js';
import { Chart } from '../charts/chart.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { IssueRows } from '../issues/issue-rows.js';
import { asking } from '../lists/list-addresses.rules.js';
import { CountList } from '../parties/count-list.js';
import { MeetingsOfParty } from '../parties/meetings-of-party.js';
import { pathOfTopic } from '../parties/party-paths.js';
import { partyPage } from '../parties/party.page.js';
import { MOST_ORGANISATIONS } from './topic-views.js';
import type { TopicView } from './topic-view.js';
import { topicsMessages as texts } from './topics.messages.js';

const QUERY = `query ($code: String!) {
  meetings(first: 10, filter: { topics: [$code] }) {
    totalCount
    facets(by: ORGANISATION_KIND) { label count }
    timeline(by: QUARTER) { period count }
    nodes { reference date title direction organisations { name } }
  }
  topics { code label broader { code } }
}`;

/** The page of a topic: everything on it and below it, over time, by whom, and the latest. */
export function topicPage(view: TopicView): PortalPage {
  const { language, name, topic, above, charts, meetings } = view;
  return partyPage({
    view,
    question: { query: QUERY, variables: { code: topic.code } },
    description: say(texts.topicDescription, language, { topic: name }),
    area: 'topics',
    above: [{ label: say(texts.title, language), path: '/topics' }, ...(above ? [above] : [])],
    body: (
      <>
        <h1 class="ds-heading">{name}</h1>
        <p class="lead">{say(texts.topicLead, language, { count: meetings.count })}</p>
        <Below view={view} />
        <Chart chart={charts.timeline} language={language} />
        <Chart chart={charts.topics} language={language} />
        <Chart chart={charts.kinds} language={language} />
        <Organisations view={view} />
        <Issues view={view} />
        <MeetingsOfParty view={view} />
      </>
    ),
  });
}

function Below({ view: { language, below } }: { view: TopicView }) {
  if (below.length === 0) return null;
  return (
    <nav aria-label={say(texts.below, language)}>
      <ul class="topic-chips">
        {below.map(({ code, label, meetings }) => (
          <li key={code}>
            <a class="ds-chip" href={pathIn(language, pathOfTopic(code))}>
              {`${label} (${say(texts.meetings, language, { count: meetings })})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Organisations({ view: { language, organisations } }: { view: TopicView }) {
  if (organisations.length === 0) return null;
  return (
    <section class="met" aria-labelledby="met">
      <h2 id="met">{say(texts.organisations, language)}</h2>
      <p class="quiet">{say(texts.organisationsHow, language, { most: MOST_ORGANISATIONS })}</p>
      <div class="met-lists">
        {organisations.map((each) => (
          <CountList key={each.title.code} counts={each} language={language} />
        ))}
      </div>
    </section>
  );
}

function Issues({ view: { language, topic, issues, issueCount } }: { view: TopicView }) {
  if (issues.length === 0) return null;
  return (
    <section aria-labelledby="issues">
      <h2 id="issues">{say(texts.issues, language)}</h2>
      <IssueRows rows={issues} language={language} />
      {issueCount > issues.length && (
        <p class="actions">
          <a
            class="ds-button"
            data-variant="secondary"
            href={pathIn(language, asking('/issues', [['topics', topic.code]]))}
          >
            {say(texts.allIssues, language, { count: issueCount })}
          </a>
        </p>
      )}
    </section>
  );
}
