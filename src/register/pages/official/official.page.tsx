import { dayInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { Chart } from '../charts/chart.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { MeetingsOfParty } from '../parties/meetings-of-party.js';
import { Met } from '../parties/met.js';
import { partyPage } from '../parties/party.page.js';
import { periodInWords } from '../parties/period-in-words.js';
import { reportingMessages } from '../parties/reporting.messages.js';
import { Spoken, spokenIn } from '../record/quoting.js';
import { inLanguage } from '../record/record-document.js';
import type { OfficialView } from './official-view.js';
import { officialMessages as texts } from './official.messages.js';

const QUERY = `query ($id: ID!) {
  official(id: $id) {
    name
    posts { title unitName from to publicBody { name } }
    metWith(first: 10) { count organisation { name kind } }
    meetings(first: 10) {
      totalCount
      nodes { reference date title direction }
    }
  }
}`;

/** The page of an official: their posts, whom they met about what, and how it is reported. */
export function officialPage(view: OfficialView): PortalPage {
  const { language, id, name, official, posts, meetings, timeline, counts } = view;
  const [first] = posts;
  return partyPage({
    view,
    question: { query: QUERY, variables: { id } },
    description: say(texts.description, language, { name }),
    above: [
      { label: say(texts.bodies, language), path: '/bodies' },
      ...(first ? [{ label: first.body, path: first.bodyPath }] : []),
    ],
    body: (
      <>
        <h1 class="ds-heading">{name}</h1>
        {official.name === undefined && <p>{say(texts.namelessWhy, language)}</p>}
        <p class="lead">{say(texts.lead, language, { count: meetings.count })}</p>
        <Posts view={view} />
        <Chart chart={timeline} language={language} />
        <Met counts={counts} total={meetings.count} language={language} />
        <MeetingsOfParty view={view} />
        <Reporting view={view} />
      </>
    ),
  });
}

function Posts({ view: { language, posts } }: { view: OfficialView }) {
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">{say(texts.posts, language)}</h2>
      <ul class="posts">
        {posts.map(({ post, body, bodyPath }, place) => (
          <li key={place}>
            <strong>{inLanguage(post.title, language)}</strong>
            <br />
            {post.unitName && <Spoken lang={spokenIn(language)}>{`${post.unitName}, `}</Spoken>}
            <a class="ds-link" href={pathIn(language, bodyPath)}>
              {body}
            </a>
            <span class="quiet">{` ${periodInWords(post, language)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reporting({ view: { language, reporting } }: { view: OfficialView }) {
  const { late, timed, nilReturns, lastNilDay } = reporting;
  const day = lastNilDay === null ? '' : dayInWords(lastNilDay, language);
  return (
    <section aria-labelledby="reporting">
      <h2 id="reporting">{say(reportingMessages.title, language)}</h2>
      <p>{say(reportingMessages.onTime, language, { late, timed })}</p>
      <p>{say(reportingMessages.nilReturns, language, { count: nilReturns, day })}</p>
      <p class="quiet">
        {`${say(reportingMessages.limit, language)} ${say(reportingMessages.silence, language)}`}
      </p>
    </section>
  );
}
