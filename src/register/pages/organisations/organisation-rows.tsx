import { countryInWords, dayInWords, listed } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { OrganisationKind, organisationKinds } from '../../../words/organisation-words.js';
import { pathIn } from '../frame/portal-addresses.js';
import { pathOfOrganisation } from '../parties/party-paths.js';
import type { OrganisationRow } from './organisations-view.js';
import { organisationsMessages as texts } from './organisations.messages.js';

interface RowsProps {
  rows: readonly OrganisationRow[];
  language: Language;
}

/** Organisations one below the other: what they are, how many meetings, and when the latest was. */
export function OrganisationRows({ rows, language }: RowsProps) {
  return (
    <ol class="party-rows">
      {rows.map((row) => (
        <li key={row.organisation.id}>
          <Row row={row} language={language} />
        </li>
      ))}
    </ol>
  );
}

function Row({
  row: { organisation, meetings, names },
  language,
}: {
  row: OrganisationRow;
  language: Language;
}) {
  const { id, name, kind, country, lastMet } = organisation;
  const isKnown = kind !== OrganisationKind.UNKNOWN;
  const what = [
    isKnown && organisationKinds.label(kind, language),
    country && countryInWords(country, language),
  ].filter(Boolean);
  return (
    <>
      <h3>
        <a class="ds-link" href={pathIn(language, pathOfOrganisation(id))}>
          {name}
        </a>
      </h3>
      {what.length > 0 && <p class="party-what">{what.join(' · ')}</p>}
      <p class="party-met">
        <strong>{say(texts.meetings, language, { count: meetings })}</strong>{' '}
        {lastMet && <span>{say(texts.last, language, { day: dayInWords(lastMet, language) })}</span>}
      </p>
      {names.length > 0 && (
        <p class="party-names">{say(texts.named, language, { names: listed(names, language) })}</p>
      )}
    </>
  );
}
