import { dayInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { Chart } from '../charts/chart.js';
import type { PortalPage } from '../frame/portal-page.js';
import { MeetingsOfParty } from '../parties/meetings-of-party.js';
import { Met } from '../parties/met.js';
import { partyPage } from '../parties/party.page.js';
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
  const { language, id, name, meetings, timeline, counts, asks } = view;
  return partyPage({
    view,
    question: { query: QUERY, variables: { id } },
    description: say(texts.description, language, { name }),
    area: 'organisations',
    above: [{ label: say(texts.organisations, language), path: '/organisations' }],
    body: (
      <>
        <h1 class="ds-heading">{name}</h1>
        <Lead view={view} />
        <OrganisationFacts view={view} />
        <Chart chart={timeline} language={language} />
        <Met counts={counts} total={meetings.count} language={language} />
        <MeetingsOfParty view={view} />
        <AsksOfOrganisation asks={asks} meetings={meetings} language={language} />
      </>
    ),
  });
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
