import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { type Option, Select } from '../../../platform/pages/forms/choices.js';
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
import { operationMessages, subjectMessages } from './operation.messages.js';

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
    {
      label: say(texts.operation, language),
      cell: (event: AuditEvent) => <Operation event={event} language={language} />,
    },
    {
      label: say(texts.subject, language),
      cell: (event: AuditEvent) => <Subject event={event} language={language} />,
    },
    {
      label: say(texts.fields, language),
      cell: (event: AuditEvent) => <Fields event={event} language={language} />,
    },
  ];
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      <SearchForm label={title}>
        <Select
          form={form}
          name="operation"
          options={operationsIn(language)}
          nothing={say(texts.everyOperation, language)}
        />
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

const OPERATIONS: Partial<Record<string, Message>> = operationMessages;
const SUBJECTS: Partial<Record<string, Message>> = subjectMessages;

function Operation({ event: { operation, why }, language }: Told) {
  const message = OPERATIONS[operation];
  return (
    <>
      {message ? say(message, language) : <code>{operation}</code>}
      {why !== null && ` (${why})`}
    </>
  );
}

/** Names of fields are the same in all languages: they are those of the API. */
function Fields({ event: { fields }, language }: Told) {
  if (fields.length === 0) return null;
  return (
    <details class="folded tight">
      <summary>{say(texts.fieldCount, language, { count: fields.length })}</summary>
      <code>{fields.join(', ')}</code>
    </details>
  );
}

const PLACES: Partial<Record<string, string>> = {
  meeting: '/office/meetings/',
  organisation: '/office/organisations/',
  issue: '/office/issues/',
  account: '/office/accounts/',
  report: '/office/reports/',
};

function Subject({ event: { subjectKind, subjectId }, language }: Told) {
  if (subjectKind === null) return null;
  const place = PLACES[subjectKind];
  const message = SUBJECTS[subjectKind];
  const name = message ? say(message, language) : <code>{subjectKind}</code>;
  if (!place || subjectId === null) return <>{name}</>;
  return (
    <a class="ds-link" href={`${place}${subjectId}`}>
      {name}
    </a>
  );
}

interface Told {
  event: AuditEvent;
  language: Language;
}

/** What can be asked for: everything that the log knows words for, in the order of the alphabet. */
function operationsIn(language: Language): Option[] {
  return Object.entries(operationMessages)
    .map(([value, message]) => ({ value, label: say(message, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
