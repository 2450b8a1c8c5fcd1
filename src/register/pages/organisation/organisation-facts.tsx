import type { ComponentChildren } from 'preact';
import { countryInWords, instantDayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { identifierUrl, writtenIdentifier } from '../../../words/identifier-pages.js';
import { organisationNameKinds } from '../../../words/organisation-name-kind.js';
import { identifierSchemes, OrganisationKind, organisationKinds } from '../../../words/organisation-words.js';
import { labelOf } from '../../../words/vocabulary.js';
import type { IdentifierRecord } from '../../records/organisation.record.js';
import { pathIn } from '../frame/portal-addresses.js';
import { type Fact, Facts } from '../parties/facts.js';
import { pathOfOrganisation } from '../parties/party-paths.js';
import { periodInWords } from '../parties/period-in-words.js';
import { WebLink } from '../record/web-link.js';
import type { OrganisationView, Represented } from './organisation-view.js';
import { organisationMessages as texts } from './organisation.messages.js';

/** Who an organisation is: its kind, its numbers, its other names, and who comes for whom. */
export function OrganisationFacts({ view }: { view: OrganisationView }) {
  const { language, organisation, represents, representedBy } = view;
  const { kind, country, sector, website, names, identifiers } = organisation;
  const isKnown = kind !== OrganisationKind.UNKNOWN;
  const facts: (Fact | null)[] = [
    isKnown ? { name: say(texts.kind, language), value: organisationKinds.label(kind, language) } : null,
    country ? { name: say(texts.country, language), value: countryInWords(country, language) } : null,
    sector ? { name: say(texts.sector, language), value: sector } : null,
    ...identifiers.map((each) => numberFact(each, language)),
    website
      ? { name: say(texts.website, language), value: <WebLink url={website}>{website}</WebLink> }
      : null,
    listFact(
      say(texts.names, language),
      names.map((each) => otherName(each, language)),
    ),
    listFact(say(texts.merged, language), mergedLines(view), moreMerged(view)),
    listFact(
      say(texts.represents, language),
      represents.map((each) => <Other other={each} language={language} />),
      limitsOf(view),
    ),
    listFact(
      say(texts.representedBy, language),
      representedBy.map((each) => <Other other={each} language={language} />),
      limitsOf(view),
    ),
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}

function numberFact({ scheme, value, url }: IdentifierRecord, language: Language): Fact {
  const written = writtenIdentifier(scheme, value);
  const page = url ?? identifierUrl(scheme, value) ?? undefined;
  return {
    name: identifierSchemes.label(scheme, language),
    value: <WebLink url={page}>{written}</WebLink>,
  };
}

function otherName(
  { name, kind, from, to }: OrganisationView['organisation']['names'][number],
  language: Language,
): ComponentChildren {
  const what = labelOf(organisationNameKinds, kind, language).toLowerCase();
  const told = [what, periodInWords({ from, to }, language)].filter(Boolean).join(', ');
  return (
    <>
      {name}
      <span class="quiet">{` – ${told}`}</span>
    </>
  );
}

function mergedLines({ merged, language }: OrganisationView): ComponentChildren[] {
  return merged.map(({ name, at, reason }) => {
    const when = at && say(texts.mergedOn, language, { day: instantDayInWords(at, language) });
    const told = [when, reason].filter(Boolean).join(': ');
    return (
      <>
        {name}
        {told && <span class="quiet">{` – ${told}`}</span>}
      </>
    );
  });
}

function moreMerged({ moreMerged: count, language }: OrganisationView): string {
  return count > 0 ? say(texts.mergedMore, language, { count }) : '';
}

// Where not all was counted or is shown, that is told with the numbers.
function limitsOf({ representationLimits: { latest, most }, language }: OrganisationView): string {
  return [
    latest !== null && say(texts.representedLatest, language, { count: latest }),
    most !== null && say(texts.representedMost, language, { count: most }),
  ]
    .filter(Boolean)
    .join(' ');
}

function Other({ other: { id, name, meetings }, language }: { other: Represented; language: Language }) {
  return (
    <>
      <a class="ds-link" href={pathIn(language, pathOfOrganisation(id))}>
        {name}
      </a>
      <span class="quiet">{` – ${say(texts.times, language, { count: meetings })}`}</span>
    </>
  );
}

function listFact(name: string, lines: readonly ComponentChildren[], left = ''): Fact | null {
  if (lines.length === 0) return null;
  const value = (
    <>
      <ul class="fact-list">
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      {left && <p class="quiet">{left}</p>}
    </>
  );
  return { name, value };
}
