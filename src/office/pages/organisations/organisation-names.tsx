import { say } from '../../../platform/language/message.js';
import { identifierSchemes } from '../../../words/organisation-words.js';
import { organisationNameKinds } from '../../../words/organisation-name-kind.js';
import { ListedPart } from '../frame/listed-part.js';
import { Period } from '../frame/times.js';
import { useVisit } from '../frame/visit.js';
import { written } from './identifier-in-words.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';
import type { WholeOrganisation } from './organisation-views.service.js';

type Name = WholeOrganisation['names'][number];
type Identifier = WholeOrganisation['identifiers'][number];

/** What else an organisation is or was called. */
export function Names({ whole: { organisation, names, mayAmend } }: { whole: WholeOrganisation }) {
  const { language } = useVisit();
  const here = `/office/organisations/${organisation.id}/names`;
  const remove = ({ id, name }: Name) => <Remove href={`${here}/${id}/remove`} what={name} />;
  return (
    <ListedPart<Name>
      title={say(texts.names, language)}
      none={say(texts.noNames, language)}
      columns={[
        { label: say(texts.name, language), cell: ({ name }) => name },
        {
          label: say(texts.kind, language),
          cell: ({ kind }) => organisationNameKinds.label(kind, language),
        },
        {
          label: say(texts.period, language),
          cell: ({ from, to }) => (from || to ? <Period from={from} to={to} /> : ''),
        },
        ...(mayAmend ? [{ label: say(texts.action, language), cell: remove }] : []),
      ]}
      rows={names}
      add={mayAmend && { href: `${here}/new`, label: say(texts.addName, language) }}
    />
  );
}

/** What it is called in outside registers. */
export function Identifiers({
  whole: { organisation, identifiers, mayAmend },
}: {
  whole: WholeOrganisation;
}) {
  const { language } = useVisit();
  const here = `/office/organisations/${organisation.id}/identifiers`;
  const remove = ({ id, value }: Identifier) => <Remove href={`${here}/${id}/remove`} what={value} />;
  return (
    <ListedPart<Identifier>
      title={say(texts.identifiers, language)}
      none={say(texts.noIdentifiers, language)}
      columns={[
        { label: say(texts.number, language), cell: ({ scheme, value }) => written(scheme, value) },
        {
          label: say(texts.scheme, language),
          cell: ({ scheme }) => identifierSchemes.label(scheme, language),
        },
        ...(mayAmend ? [{ label: say(texts.action, language), cell: remove }] : []),
      ]}
      rows={identifiers}
      add={mayAmend && { href: `${here}/new`, label: say(texts.addIdentifier, language) }}
    />
  );
}

function Remove({ href, what }: { href: string; what: string }) {
  const { language } = useVisit();
  return (
    <a class="ds-link" href={href} aria-label={say(texts.removeThis, language, { what })}>
      {say(texts.remove, language)}
    </a>
  );
}
