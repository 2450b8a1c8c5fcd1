import { dayInWords, monthInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Reason, say } from '../../../platform/language/message.js';
import { Select } from '../../../platform/pages/forms/choices.js';
import { TextArea } from '../../../platform/pages/forms/fields.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import { Heading } from '../frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../frame/paging.js';
import { queryForm, SearchForm } from '../frame/search-form.js';
import { type Column, Table } from '../../../platform/pages/table.js';
import { Moment } from '../frame/times.js';
import type { Visit } from '../frame/visit.js';
import { withdrawTexts } from './body.forms.js';
import { aboveBody } from './body.page.js';
import { nilReturnPageMessages as texts } from './official-pages.messages.js';
import { postTitle } from './post-title.js';
import type { ReportedMonth } from './reported-months.queries.js';

interface ListParts {
  body: PublicBody;
  months: readonly ReportedMonth[];
  /** Whether the visitor may take back what was reported for an official. */
  mayWithdraw: (month: ReportedMonth) => boolean;
}

const COLOURS = { MET: 'success', FILED: 'success', DUE: 'info', LATE: 'danger' } as const;

export function nilReturnsPage(visit: Visit, parts: ListParts): OfficePage {
  const { body: it, months } = parts;
  const { language } = visit;
  const title = say(texts.title, language);
  const told = (name: keyof typeof texts) => say(texts[name], language);
  const form = queryForm(visit, { show: { label: texts.which } });
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{told('intro')}</p>
      <SearchForm label={told('which')} button={told('show')}>
        <Select
          form={form}
          name="show"
          options={[{ value: 'missing', label: told('onlyMissing') }]}
          nothing={told('every')}
        />
      </SearchForm>
      {months.length === 0 ? (
        <p>{told(visit.query.get('show') ? 'noneMissing' : 'none')}</p>
      ) : (
        <Table caption={title} columns={columnsOf(parts, language)} rows={months.slice(0, PAGE_LENGTH)} />
      )}
      <Paging found={months} />
    </>
  );
  return { title, body, area: 'bodies', above: aboveBody(it, language) };
}

function columnsOf({ body, months, mayWithdraw }: ListParts, language: Language): Column<ReportedMonth>[] {
  const told = (name: keyof typeof texts) => say(texts[name], language);
  const columns: Column<ReportedMonth>[] = [
    { label: told('post'), cell: (month) => postTitle(month, language) },
    { label: told('month'), cell: ({ month }) => monthInWords(month, language) },
    {
      label: told('state'),
      cell: (month) => (
        <span class="ds-tag" data-color={COLOURS[month.state]}>
          {stateInWords(month, language)}
        </span>
      ),
    },
    { label: told('filedAt'), cell: ({ filedAt }) => filedAt && <Moment at={filedAt} /> },
  ];
  if (!months.some(mayWithdraw)) return columns;
  const withdraw = (month: ReportedMonth) =>
    mayWithdraw(month) && <Withdraw body={body} month={month} language={language} />;
  return [...columns, { label: told('action'), cell: withdraw }];
}

function stateInWords({ state, dueOn }: ReportedMonth, language: Language): string {
  return say(texts[state], language, { day: dayInWords(dueOn, language) });
}

function Withdraw({ body, month, language }: { body: PublicBody; month: ReportedMonth; language: Language }) {
  if (month.nilReturnId === null) return null;
  const what = { post: postTitle(month, language), month: monthInWords(month.month, language) };
  return (
    <a
      class="ds-link"
      href={`/office/bodies/${body.slug}/nil-returns/${month.nilReturnId}/withdraw`}
      aria-label={say(texts.withdrawThis, language, what)}
    >
      {say(texts.withdraw, language)}
    </a>
  );
}

interface Withdrawing {
  body: PublicBody;
  month: ReportedMonth;
  reasons: readonly Reason[];
}

/** Asks before a statement that there was nothing is withdrawn. */
export function withdrawPage(visit: Visit, { body, month, reasons }: Withdrawing): OfficePage {
  const { language } = visit;
  const here = `/office/bodies/${body.slug}/nil-returns`;
  const form = formOf(visit, withdrawTexts, { reasons });
  return formPage(form, {
    title: say(texts.withdrawTitle, language, { month: monthInWords(month.month, language) }),
    area: 'bodies',
    above: [...aboveBody(body, language), { label: say(texts.title, language), path: here }],
    action: `${here}/${month.nilReturnId ?? ''}/withdraw`,
    back: here,
    button: say(texts.withdraw, language),
    danger: true,
    intro: postTitle(month, language),
    consequences: [say(texts.withdrawPublic, language), say(texts.withdrawDue, language)],
    version: month.version ?? 0,
    children: <TextArea form={form} name="/reason" rows={3} required />,
  });
}
