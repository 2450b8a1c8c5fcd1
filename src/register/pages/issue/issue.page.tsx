import { dayInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { issueStatuses, targetLevels } from '../../../words/issue-words.js';
import { Chart } from '../charts/chart.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { type Fact, Facts } from '../parties/facts.js';
import { MeetingsOfParty } from '../parties/meetings-of-party.js';
import { Met } from '../parties/met.js';
import { pathOfBody, pathOfTopic } from '../parties/party-paths.js';
import { partyPage } from '../parties/party.page.js';
import { periodInWords } from '../parties/period-in-words.js';
import { spokenIn } from '../record/quoting.js';
import { adoptionOf, Footprint } from './footprint.js';
import { IssueDecisions, IssueDocuments } from './issue-papers.js';
import type { IssueView } from './issue-view.js';
import { issueMessages as texts } from './issue.messages.js';

const QUERY = `query ($id: ID!) {
  issue(id: $id) {
    title
    goal
    status
    progress { on text }
    result
    meetings(first: 20, orderBy: DATE_ASC) {
      totalCount
      nodes { reference date title direction organisations { name } asks { side text } }
    }
  }
}`;

/** The page of an issue: what is wanted and how far it has come, all that happened on the way, and with whom. */
export function issuePage(view: IssueView): PortalPage {
  const { language, id, name, bodyName, body, meetings, directions, counts } = view;
  return partyPage({
    view,
    question: { query: QUERY, variables: { id } },
    description: say(texts.description, language, { body: bodyName, title: name }),
    area: 'issues',
    above: [{ label: say(texts.issues, language), path: '/issues' }],
    body: (
      <>
        <p class="issue-status">{issueStatuses.label(view.issue.status, language)}</p>
        <h1 class="ds-heading" lang={spokenIn(language)}>
          {name}
        </h1>
        {view.issue.goal && (
          <p class="lead" lang={spokenIn(language)}>
            {view.issue.goal}
          </p>
        )}
        <IssueFacts view={view} bodyPath={pathOfBody(body.slug)} />
        <Footprint view={view} />
        <Chart chart={directions} language={language} />
        <Met counts={counts} total={meetings.count} language={language} />
        <IssueDecisions view={view} />
        <IssueDocuments view={view} />
        <MeetingsOfParty view={view} />
      </>
    ),
  });
}

function IssueFacts({ view, bodyPath }: { view: IssueView; bodyPath: string }) {
  const { language, issue, bodyName, topics } = view;
  const adopted = [issue.adoptedOn && dayInWords(issue.adoptedOn, language), adoptionOf(issue, language)];
  const told: Fact[] = [
    { name: say(texts.adopted, language), value: adopted.filter(Boolean).join(' ') },
    { name: say(texts.period, language), value: periodInWords(issue, language) },
    {
      name: say(texts.levels, language),
      value: issue.targetLevels.map((level) => targetLevels.label(level, language)).join(' · '),
    },
  ];
  const facts: Fact[] = [
    {
      name: say(texts.body, language),
      value: (
        <a class="ds-link" href={pathIn(language, bodyPath)}>
          {bodyName}
        </a>
      ),
    },
    { name: say(texts.status, language), value: issueStatuses.label(issue.status, language) },
    ...told.filter(({ value }) => value !== ''),
    ...(topics.length > 0
      ? [{ name: say(texts.topics, language), value: <TopicLinks topics={topics} language={language} /> }]
      : []),
  ];
  return <Facts facts={facts} />;
}

function TopicLinks({ topics, language }: Pick<IssueView, 'topics' | 'language'>) {
  return (
    <ul class="fact-list">
      {topics.map(({ code, label }) => (
        <li key={code}>
          <a class="ds-link" href={pathIn(language, pathOfTopic(code))}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
