import { dayInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { FeedLinks } from '../../feeds/feed-links.js';
import { Chart } from '../charts/chart.js';
import { JsonLd } from '../frame/json-ld.js';
import type { PortalPage } from '../frame/portal-page.js';
import { AboutParty } from '../parties/about-party.js';
import { HistoryOfParty } from '../parties/history-of-party.js';
import { MeetingsOfParty } from '../parties/meetings-of-party.js';
import { Met } from '../parties/met.js';
import { AsksOfOrganisation } from './asks-of-organisation.js';
import { OrganisationFacts } from './organisation-facts.js';
import type { OrganisationView } from './organisation-view.js';
import { organisationMessages as texts } from './organisation.messages.js';

const QUERY = `query ($id: ID!) {
  organisation(id: $id) {
    name
    names { name kind from to }
    kind
    country
    identifiers { scheme value url }
    metWith(first: 10) { count official { name } }
    meetings(first: 10) {
      totalCount
      nodes { reference date title direction }
    }
  }
}`;

/** The page of an organisation: who it is, whom it met about what, what it wanted, and how the record changed. */
export function organisationPage(view: OrganisationView): PortalPage {
  const { language, id, name, feedPath, meetings, jsonLd, timeline, counts, asks, history } = view;
  return {
    title: name,
    description: say(texts.description, language, { name }),
    area: 'organisations',
    above: [{ label: say(texts.organisations, language), path: '/organisations' }],
    head: (
      <>
        <FeedLinks path={feedPath} title={name} language={language} />
        {jsonLd && <JsonLd data={jsonLd} />}
      </>
    ),
    body: (
      <div class="with-aside party-page">
        <div class="party-main">
          <h1 class="ds-heading">{name}</h1>
          <Lead view={view} />
          <OrganisationFacts view={view} />
          <Chart chart={timeline} language={language} />
          <Met counts={counts} total={meetings.count} language={language} />
          <MeetingsOfParty view={view} />
          <AsksOfOrganisation asks={asks} meetings={meetings} language={language} />
          <HistoryOfParty history={history} language={language} />
        </div>
        <aside>
          <AboutParty view={view} question={{ query: QUERY, variables: { id } }} />
        </aside>
      </div>
    ),
  };
}

function Lead({ view: { language, organisation, meetings } }: { view: OrganisationView }) {
  const { firstMet, lastMet } = organisation;
  if (meetings.count === 0 || !firstMet || !lastMet) return null;
  return (
    <p class="lead">
      {say(texts.lead, language, {
        count: meetings.count,
        days: firstMet === lastMet ? 'one' : 'other',
        first: dayInWords(firstMet, language),
        last: dayInWords(lastMet, language),
      })}
    </p>
  );
}
