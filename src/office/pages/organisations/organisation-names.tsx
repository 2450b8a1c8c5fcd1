import { say } from '../../../platform/language/message.js';
import { identifierSchemes } from '../../../words/organisation-words.js';
import { organisationNameKinds } from '../../../words/organisation-name-kind.js';
import { ButtonLink } from '../frame/buttons.js';
import { Table } from '../../../platform/pages/table.js';
import { Period } from '../frame/times.js';
import { useVisit } from '../frame/visit.js';
import { written } from './identifier-in-words.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';
import type { WholeOrganisation } from './organisation-views.service.js';

/** What else an organisation is or was called. */
export function Names({ whole: { organisation, names, mayAmend } }: { whole: WholeOrganisation }) {
  const { language } = useVisit();
  const here = `/office/organisations/${organisation.id}/names`;
  return (
    <>
      <h2>{say(texts.names, language)}</h2>
      {names.length === 0 ? (
        <p>{say(texts.noNames, language)}</p>
      ) : (
        <Table
          caption={say(texts.names, language)}
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
            ...(mayAmend
              ? [
                  {
                    label: say(texts.action, language),
                    cell: ({ id, name }: { id: string; name: string }) => (
                      <Remove href={`${here}/${id}/remove`} what={name} />
                    ),
                  },
                ]
              : []),
          ]}
          rows={names}
        />
      )}
      {mayAmend && <Add href={`${here}/new`} label={say(texts.addName, language)} />}
    </>
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
  return (
    <>
      <h2>{say(texts.identifiers, language)}</h2>
      {identifiers.length === 0 ? (
        <p>{say(texts.noIdentifiers, language)}</p>
      ) : (
        <Table
          caption={say(texts.identifiers, language)}
          columns={[
            { label: say(texts.number, language), cell: ({ scheme, value }) => written(scheme, value) },
            {
              label: say(texts.scheme, language),
              cell: ({ scheme }) => identifierSchemes.label(scheme, language),
            },
            ...(mayAmend
              ? [
                  {
                    label: say(texts.action, language),
                    cell: ({ id, value }: { id: string; value: string }) => (
                      <Remove href={`${here}/${id}/remove`} what={value} />
                    ),
                  },
                ]
              : []),
          ]}
          rows={identifiers}
        />
      )}
      {mayAmend && <Add href={`${here}/new`} label={say(texts.addIdentifier, language)} />}
    </>
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

function Add({ href, label }: { href: string; label: string }) {
  return (
    <p>
      <ButtonLink href={href} look="secondary">
        {label}
      </ButtonLink>
    </p>
  );
}
