import { say } from '../../../platform/language/message.js';
import { Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import { issueStatuses } from '../../../words/issue-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { Issue } from '../../issues/issue.entity.js';
import { bodyName } from '../bodies/body-name.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../frame/paging.js';
import { queryForm, SearchForm } from '../frame/search-form.js';
import { Table } from '../../../platform/pages/table.js';
import { useVisit, type Visit } from '../frame/visit.js';
import { issuePageMessages as texts } from './issue-pages.messages.js';

interface ListParts {
  issues: readonly Issue[];
  bodies: readonly PublicBody[];
  mayRecord: boolean;
}

export function issueListPage(visit: Visit, { issues, bodies, mayRecord }: ListParts): OfficePage {
  const { language } = visit;
  const title = say(texts.title, language);
  const form = queryForm(visit, {
    q: { label: texts.search },
    status: { label: texts.status },
    body: { label: texts.body },
  });
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      {mayRecord && (
        <p class="actions">
          <ButtonLink href="/office/issues/new">{say(texts.add, language)}</ButtonLink>
        </p>
      )}
      <SearchForm label={say(texts.filter, language)}>
        <TextField form={form} name="q" type="search" />
        <Select
          form={form}
          name="status"
          options={choicesOf(issueStatuses, language)}
          nothing={say(texts.everyStatus, language)}
        />
        {bodies.length > 1 && (
          <Select
            form={form}
            name="body"
            options={bodies.map((each) => ({ value: each.id, label: bodyName(each, language) }))}
            nothing={say(texts.everyBody, language)}
          />
        )}
      </SearchForm>
      <Rows issues={issues} bodies={bodies} />
    </>
  );
  return { title, body, area: 'issues' };
}

function Rows({ issues, bodies }: Pick<ListParts, 'issues' | 'bodies'>) {
  const { language, query } = useVisit();
  const names = new Map(bodies.map((each) => [each.id, bodyName(each, language)]));
  if (issues.length === 0) {
    const asked = ['q', 'status', 'body', 'page'].some((name) => query.get(name));
    return <p>{say(asked ? texts.noHits : texts.noneYet, language)}</p>;
  }
  return (
    <>
      <Table
        caption={say(texts.title, language)}
        columns={[
          {
            label: say(texts.name, language),
            cell: ({ id, title }) => (
              <a class="ds-link" href={`/office/issues/${id}`}>
                {title}
              </a>
            ),
          },
          {
            label: say(texts.status, language),
            cell: ({ status }) => <span class="ds-tag">{issueStatuses.label(status, language)}</span>,
          },
          { label: say(texts.body, language), cell: ({ publicBodyId }) => names.get(publicBodyId) ?? '' },
          {
            label: say(texts.publicWord, language),
            cell: ({ publishedAt }) => say(publishedAt ? texts.yes : texts.no, language),
          },
        ]}
        rows={issues.slice(0, PAGE_LENGTH)}
      />
      <Paging found={issues} />
    </>
  );
}
