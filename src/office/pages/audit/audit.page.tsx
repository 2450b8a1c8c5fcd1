import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { AuditEvent } from '../../changes/audit-event.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { Heading } from '../frame/office-frame.js';
import { SearchForm } from '../frame/search-form.js';
import { Table } from '../../../platform/pages/table.js';
import { Moment } from '../frame/times.js';
import type { AuditNames } from './audit-lines.queries.js';
import { auditMessages as texts } from './audit.messages.js';

/** Lines of the audit log, with the names that they speak of. */
export interface AuditView {
  events: readonly AuditEvent[];
  names: AuditNames;
  /** Where older lines are; null when these were the oldest. */
  older: string | null;
}

export function auditPage(form: Form, { events, names, older }: AuditView): OfficePage {
  const { language } = form;
  const title = say(texts.title, language);
  const columns = [
    { label: say(texts.at, language), cell: ({ at }: AuditEvent) => <Moment at={at} /> },
    { label: say(texts.who, language), cell: (event: AuditEvent) => whoIn(event, names, language) },
    { label: say(texts.operation, language), cell: Operation },
    { label: say(texts.subject, language), cell: Subject },
    { label: say(texts.fields, language), cell: Fields },
  ];
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      <SearchForm label={title}>
        <TextField form={form} name="operation" size={24} />
        <TextField form={form} name="from" type="date" />
        <TextField form={form} name="before" type="date" />
      </SearchForm>
      {events.length === 0 ? (
        <p>{say(texts.nothing, language)}</p>
      ) : (
        <Table caption={title} columns={columns} rows={events} />
      )}
      {older !== null && (
        <p>
          <a class="ds-link" rel="next" href={older}>
            {say(texts.later, language)}
          </a>
        </p>
      )}
    </>
  );
  return { title, body, area: 'audit' };
}

function whoIn(event: AuditEvent, { accounts, officials }: AuditNames, language: Language): string {
  const { accountId, systemName, onBehalfOf } = event;
  if (systemName !== null) return say(texts.system, language, { name: systemName });
  const name = accounts.get(accountId ?? '') ?? say(texts.somebody, language);
  const official = officials.get(onBehalfOf ?? '');
  return official ? say(texts.onBehalfOf, language, { name, official }) : name;
}

function Operation({ operation, why }: AuditEvent) {
  return (
    <>
      <code>{operation}</code>
      {why !== null && ` (${why})`}
    </>
  );
}

/** Names of fields are the same in all languages: they are those of the API. */
function Fields({ fields }: AuditEvent) {
  return <code>{fields.join(', ')}</code>;
}

const PLACES: Partial<Record<string, string>> = {
  meeting: '/office/meetings/',
  organisation: '/office/organisations/',
  issue: '/office/issues/',
  account: '/office/accounts/',
};

function Subject({ subjectKind, subjectId }: AuditEvent) {
  const place = PLACES[subjectKind ?? ''];
  if (!place || subjectId === null) return <code>{subjectKind}</code>;
  return (
    <a class="ds-link" href={`${place}${subjectId}`}>
      <code>{subjectKind}</code>
    </a>
  );
}
