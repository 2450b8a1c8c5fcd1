import { say } from '../../../platform/language/message.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import { countryName } from '../../../words/country.js';
import { organisationKinds } from '../../../words/organisation-words.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import type { OrganisationIdentifier } from '../../organisations/organisation-identifier.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../frame/paging.js';
import { queryForm, SearchForm } from '../frame/search-form.js';
import { Table } from '../../../platform/pages/table.js';
import { useVisit, type Visit } from '../frame/visit.js';
import { identifierInWords } from './identifier-in-words.js';
import {
  organisationPageMessages as texts,
  sameOrganisationMessages,
} from './organisation-pages.messages.js';

/** An organisation in a list. */
export interface ListedOrganisation {
  organisation: Organisation;
  identifiers: readonly OrganisationIdentifier[];
}

interface ListParts {
  text: string;
  /** One more than are shown, where a page follows. */
  found: readonly ListedOrganisation[];
  mayRecord: boolean;
}

export function organisationListPage(visit: Visit, { text, found, mayRecord }: ListParts): OfficePage {
  const { language } = visit;
  const title = say(texts.title, language);
  const form = queryForm(visit, { q: { label: texts.search, hint: texts.searchHint } });
  const body = (
    <>
      <Heading>{title}</Heading>
      <p class="actions">
        {mayRecord && (
          <ButtonLink href={`/office/organisations/new${text ? `?name=${encodeURIComponent(text)}` : ''}`}>
            {say(texts.add, language)}
          </ButtonLink>
        )}
        <a class="ds-link" href="/office/organisations/duplicates">
          {say(texts.seePairs, language)}
        </a>
      </p>
      <SearchForm label={say(texts.search, language)}>
        <TextField form={form} name="q" type="search" />
      </SearchForm>
      <h2>{text ? say(texts.hits, language, { text }) : say(texts.recent, language)}</h2>
      <Found text={text} found={found} />
    </>
  );
  return { title, body, area: 'organisations' };
}

function Found({ text, found }: Pick<ListParts, 'text' | 'found'>) {
  const { language } = useVisit();
  if (found.length === 0) return <p>{say(text ? texts.noHits : texts.noneYet, language)}</p>;
  return (
    <>
      <OrganisationRows caption={say(texts.title, language)} rows={found.slice(0, PAGE_LENGTH)} />
      <Paging found={found} />
    </>
  );
}

/** Organisations in a table; each name leads to its page, or where `href` says. */
export function OrganisationRows({
  caption,
  rows,
  href = ({ id }) => `/office/organisations/${id}`,
  why,
}: {
  caption: string;
  rows: readonly ListedOrganisation[];
  href?: (organisation: Organisation) => string;
  why?: (organisation: Organisation) => string;
}) {
  const { language } = useVisit();
  return (
    <Table
      caption={caption}
      columns={[
        {
          label: say(texts.name, language),
          cell: ({ organisation }) => (
            <a class="ds-link" href={href(organisation)}>
              {organisation.name}
            </a>
          ),
        },
        {
          label: say(texts.kind, language),
          cell: ({ organisation: { kind } }) => organisationKinds.label(kind, language),
        },
        {
          label: say(texts.number, language),
          cell: ({ identifiers: [first] }) => (first ? identifierInWords(first, language) : ''),
        },
        {
          label: say(texts.country, language),
          cell: ({ organisation: { country } }) => (country ? countryName(country, language) : ''),
        },
        ...(why
          ? [
              {
                label: say(sameOrganisationMessages.why, language),
                cell: ({ organisation }: ListedOrganisation) => why(organisation),
              },
            ]
          : []),
      ]}
      rows={rows}
    />
  );
}
