import { say } from '../../../platform/language/message.js';
import { bodyKinds } from '../../../words/body-words.js';
import { writtenIdentifier } from '../../../words/identifier-pages.js';
import { IdentifierScheme } from '../../../words/organisation-words.js';
import { bodiesMessages as texts } from '../bodies/bodies.messages.js';
import { Chart } from '../charts/chart.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { asking } from '../lists/list-addresses.rules.js';
import { officialsMessages } from '../officials/officials.messages.js';
import { type Fact, Facts } from '../parties/facts.js';
import { MeetingsOfParty } from '../parties/meetings-of-party.js';
import { Met } from '../parties/met.js';
import { pathOfBody } from '../parties/party-paths.js';
import { partyPage } from '../parties/party.page.js';
import { Spoken, spokenIn } from '../record/quoting.js';
import { BodyReporting } from './body-reporting.js';
import type { BodyView } from './body-view.js';
import { bodyMessages as cutTexts } from './body.messages.js';

const QUERY = `query ($slug: String!) {
  publicBody(slug: $slug) {
    name
    kind
    parent { name }
    children { name slug }
    meetings(first: 10) {
      totalCount
      nodes { reference date title direction organisations { name } }
    }
  }
}`;

/** The page of a public body: what it is, whom it meets about what, and how it reports. */
export function bodyPage(view: BodyView): PortalPage {
  const { language, name, body, above, meetings, counts, year } = view;
  return partyPage({
    view,
    question: { query: QUERY, variables: { slug: body.slug } },
    description: say(texts.bodyDescription, language, { name }),
    above: [
      { label: say(texts.title, language), path: '/bodies' },
      ...above.map((each) => ({ label: each.name, path: each.path })),
    ],
    tellsDemonstration: body.demonstration,
    body: (
      <>
        {body.demonstration && <p class="ds-alert">{say(texts.invented, language)}</p>}
        <h1 class="ds-heading">{name}</h1>
        <Lead view={view} />
        <BodyFacts view={view} />
        <Chart chart={view.timeline} language={language} />
        <Met counts={counts} total={meetings.count} language={language} />
        <MeetingsOfParty view={view} />
        <BodyReporting year={year} lateness={view.lateness} language={language} />
      </>
    ),
  });
}

function Lead({ view: { language, body, above, meetings, children } }: { view: BodyView }) {
  const lead = say(texts.lead, language, {
    kind: bodyKinds.label(body.kind, language),
    parent: above.at(-1)?.name ?? 'none',
    count: meetings.count,
  });
  const below = children.length > 0 ? ` ${say(texts.withBelow, language)}` : '';
  return <p class="lead">{lead + below}</p>;
}

function BodyFacts({ view }: { view: BodyView }) {
  const { language, body, children, units } = view;
  const { organisationNumber: number } = body;
  const facts: Fact[] = [
    ...(number
      ? [{ name: say(texts.number, language), value: writtenIdentifier(IdentifierScheme.SE_ORGNR, number) }]
      : []),
    ...(units.length > 0 ? [{ name: say(texts.units, language), value: <Units view={view} /> }] : []),
    ...(children.length > 0
      ? [{ name: say(texts.children, language), value: <Children view={view} /> }]
      : []),
    { name: say(officialsMessages.title, language), value: <Officials view={view} /> },
  ];
  return <Facts facts={facts} />;
}

function Officials({ view: { language, body } }: { view: BodyView }) {
  const path = asking('/officials', [['publicBodyIds', body.id]]);
  return (
    <a class="ds-link" href={pathIn(language, path)}>
      {say(texts.officialsHere, language)}
    </a>
  );
}

function Units({ view: { language, units, unitsOfMost } }: { view: BodyView }) {
  return (
    <>
      <Spoken lang={spokenIn(language)}>{units.join(' · ')}</Spoken>
      {unitsOfMost !== null && (
        <span class="quiet">{` (${say(cutTexts.unitsOfMost, language, { count: unitsOfMost })})`}</span>
      )}
    </>
  );
}

function Children({ view: { language, children, moreChildren } }: { view: BodyView }) {
  return (
    <ul class="fact-list">
      {children.map(({ body, name, meetings }) => (
        <li key={body.id}>
          <a class="ds-link" href={pathIn(language, pathOfBody(body.slug))}>
            {name}
          </a>
          <span class="quiet">{` – ${say(texts.meetings, language, { count: meetings })}`}</span>
        </li>
      ))}
      {moreChildren > 0 && (
        <li class="quiet">{say(cutTexts.moreParts, language, { count: moreChildren })}</li>
      )}
    </ul>
  );
}
