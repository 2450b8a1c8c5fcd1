import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { ButtonLink } from '../../../office/pages/frame/buttons.js';
import { formPage } from '../../../office/pages/frame/form-page.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../../../office/pages/frame/paging.js';
import { Day, Moment } from '../../../office/pages/frame/times.js';
import { bodyName } from '../../../office/pages/bodies/body-name.js';
import { dayInWords, numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { type Option, Radios, Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import { Table } from '../../../platform/pages/table.js';
import { DestructionKind } from '../../retention/destruction-words.js';
import { aboveRetention, RETENTION } from './above-retention.js';
import type { RunRow } from './destruction.page.js';
import { NamingPeriods, type NamingRow } from './naming.page.js';
import type { LeavingNames } from './leaving.queries.js';
import { retentionPageMessages as texts } from './retention-pages.messages.js';
import { StateTag } from './state-tag.js';

/** Every list and protocol, the newest first, and where names leave by themselves. */
export function retentionPage(
  { rows, mayList, periods }: { rows: readonly RunRow[]; mayList: boolean; periods: readonly NamingRow[] },
  language: Language,
): OfficePage {
  const title = say(texts.title, language);
  const shown = rows.slice(0, PAGE_LENGTH);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      <div class="actions">
        {mayList && <ButtonLink href={`${RETENTION}/new`}>{say(texts.new, language)}</ButtonLink>}
        <a class="ds-link" href={`${RETENTION}/names`}>
          {say(texts.leaving, language)}
        </a>
      </div>
      <h2>{say(texts.runs, language)}</h2>
      {shown.length === 0 ? (
        <p>{say(mayList ? texts.empty : texts.emptyAuditor, language)}</p>
      ) : (
        <Runs rows={shown} language={language} />
      )}
      <Paging found={rows} />
      <NamingPeriods rows={periods} language={language} />
    </>
  );
  return { title, body, area: 'privacy', above: aboveRetention(language).slice(0, 1) };
}

function Runs({ rows, language }: { rows: readonly RunRow[]; language: Language }) {
  return (
    <Table
      caption={say(texts.runs, language)}
      rows={rows}
      columns={[
        {
          label: say(texts.what, language),
          cell: ({ run }) => (
            <a class="ds-link" href={`${RETENTION}/${run.id}`}>
              {say(texts[run.kind], language)}
            </a>
          ),
        },
        { label: say(texts.body, language), cell: ({ body }) => body },
        { label: say(texts.olderThan, language), cell: ({ run }) => <Day day={run.olderThan} /> },
        { label: say(texts.things, language), cell: ({ run }) => numberInWords(run.things, language) },
        {
          label: say(texts.state, language),
          cell: ({ run }) => <StateTag state={run.state} language={language} />,
        },
        { label: say(texts.made, language), cell: ({ run }) => <Moment at={run.rehearsedAt} /> },
      ]}
    />
  );
}

export const newTexts: Readonly<Record<string, FieldText>> = {
  '/publicBodyId': { label: texts.body },
  '/kind': { label: texts.what },
  '/olderThan': { label: texts.onlyOlderThan, hint: texts.olderThanHint },
};

/** Asks what is to be listed. */
export function newPage(form: Form, bodies: readonly Option[]): OfficePage {
  const { language } = form;
  return formPage(form, {
    title: say(texts.newTitle, language),
    area: 'privacy',
    above: aboveRetention(language),
    action: `${RETENTION}/new`,
    back: RETENTION,
    button: say(texts.new, language),
    intro: say(texts.newIntro, language),
    children: (
      <>
        <Select
          form={form}
          name="/publicBodyId"
          options={bodies}
          nothing={say(texts.chooseBody, language)}
          required
        />
        <Radios form={form} name="/kind" options={kinds(language)} required />
        <TextField form={form} name="/olderThan" type="date" required />
      </>
    ),
  });
}

function kinds(language: Language): Option[] {
  return Object.values(DestructionKind).map((kind) => ({
    value: kind,
    label: say(texts[kind], language),
    hint: say(texts[`${kind}More`], language),
  }));
}

/** Which names leave the register next, and when. */
export function leavingPage(rows: readonly LeavingNames[], until: string, language: Language): OfficePage {
  const title = say(texts.leaving, language);
  const day = dayInWords(until, language);
  const shown = rows.slice(0, PAGE_LENGTH);
  const body = (
    <>
      <Heading>{title}</Heading>
      {shown.length === 0 ? (
        <p>{say(texts.leavingEmpty, language, { day })}</p>
      ) : (
        <>
          <p>{say(texts.leavingIntro, language, { day })}</p>
          <Leaving rows={shown} language={language} />
        </>
      )}
      <Paging found={rows} />
    </>
  );
  return { title, body, area: 'privacy', above: aboveRetention(language) };
}

function Leaving({ rows, language }: { rows: readonly LeavingNames[]; language: Language }) {
  return (
    <Table
      caption={say(texts.leaving, language)}
      rows={rows}
      columns={[
        {
          label: say(texts.meeting, language),
          cell: ({ id, reference, title }) => (
            <>
              <a class="ds-link" href={`/office/published/${id}`}>
                {reference}
              </a>{' '}
              {title}
            </>
          ),
        },
        { label: say(texts.body, language), cell: (row) => bodyName(row, language) },
        { label: say(texts.met, language), cell: ({ lastDay }) => <Day day={lastDay} /> },
        { label: say(texts.names, language), cell: ({ names }) => numberInWords(names, language) },
        { label: say(texts.leave, language), cell: ({ leaveOn }) => <Day day={leaveOn} /> },
      ]}
    />
  );
}
