import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../../../office/pages/frame/paging.js';
import { SearchForm } from '../../../office/pages/frame/search-form.js';
import { REPORT_STATES, type ReportState } from '../../../office/reports/reports.queries.js';
import type { ReportClock } from '../../../office/reports/report-clock.rules.js';
import type { Report } from '../../../office/reports/report.entity.js';
import { say } from '../../../platform/language/message.js';
import { type Option, Select } from '../../../platform/pages/forms/choices.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import { Table } from '../../../platform/pages/table.js';
import { faultInWords } from '../../../words/report-words.js';
import { ClockTag, pathOfReport, subjectInWords, UrgentTag } from './report-parts.js';
import { reportsPageMessages as texts } from './reports.messages.js';

/** A report in a list. */
export interface ReportLine {
  report: Report;
  clock: ReportClock;
  /** Whose record it is about. */
  body: string;
}

export interface ReportListView {
  form: Form;
  state: ReportState;
  lines: readonly ReportLine[];
  bodies: readonly Option[];
}

export const listTexts: Readonly<Record<string, FieldText>> = {
  state: { label: texts.state },
  body: { label: texts.body },
};

/** What the public said is wrong, and how long each has waited. */
export function reportListPage({ form, state, lines, bodies }: ReportListView): OfficePage {
  const { language } = form;
  const title = say(texts.title, language);
  const states = REPORT_STATES.map((value) => ({ value, label: say(texts[value], language) }));
  const isOpen = state === 'open' && !form.values.has('body');
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      <SearchForm label={say(texts.search, language)} button={say(texts.show, language)}>
        <Select form={form} name="state" options={states} />
        {bodies.length > 1 && (
          <Select form={form} name="body" options={bodies} nothing={say(texts.everyBody, language)} />
        )}
      </SearchForm>
      {lines.length === 0 ? (
        <p>{say(isOpen ? texts.nothing : texts.nothingFound, language)}</p>
      ) : (
        <Lines form={form} lines={lines.slice(0, PAGE_LENGTH)} caption={title} />
      )}
      <Paging found={lines} />
    </>
  );
  return { title, body, area: 'reports' };
}

interface LinesProps {
  form: Form;
  lines: readonly ReportLine[];
  caption: string;
}

function Lines({ form: { language }, lines, caption }: LinesProps) {
  const told = (message: (typeof texts)[keyof typeof texts]) => say(message, language);
  return (
    <Table
      caption={caption}
      rows={lines}
      columns={[
        {
          label: told(texts.about),
          cell: ({ report }) => (
            <a class="ds-link" href={pathOfReport(report)}>
              {subjectInWords(report, language)}
            </a>
          ),
        },
        {
          label: told(texts.fault),
          cell: ({ report }) => (
            <>
              {faultInWords(report.fault, language)} <UrgentTag report={report} language={language} />
            </>
          ),
        },
        { label: told(texts.age), cell: ({ clock }) => say(texts.days, language, { days: clock.age }) },
        {
          label: told(texts.answer),
          cell: ({ report, clock }) => (
            <>
              <ClockTag report={report} clock={clock} language={language} />{' '}
              {report.forRegistrar && report.outcome === null && told(texts.forRegistrar)}
            </>
          ),
        },
        { label: told(texts.body), cell: ({ body }) => body },
      ]}
    />
  );
}
