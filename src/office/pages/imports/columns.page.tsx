import { dayInWords } from '../../../platform/language/in-words.js';
import { say } from '../../../platform/language/message.js';
import { Select } from '../../../platform/pages/forms/choices.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { FileField } from '../../../platform/pages/forms/file-field.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { ImportChoices } from '../../imports/guess/choices.js';
import type { Survey } from '../../imports/guess/survey.rules.js';
import type { StartedImport } from '../../imports/desk/started-import.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { Button, ButtonLink } from '../frame/buttons.js';
import { inPlainWords } from '../frame/differences.js';
import { Heading } from '../frame/office-frame.js';
import { PostForm } from '../frame/post-form.js';
import { ColumnFields, type TopicOption } from './column-fields.js';
import { columnsMessages as texts } from './columns.messages.js';
import { importPageMessages } from './import-pages.messages.js';
import { RestFields } from './rest-fields.js';

/** An import whose columns are being understood. */
export interface ColumnsView {
  started: StartedImport;
  survey: Survey;
  choices: ImportChoices;
  topics: readonly TopicOption[];
  /** When the import was made whose understanding was taken over. */
  reusedOn: string | null;
}

interface Props {
  form: Form;
  view: ColumnsView;
}

/** What the columns of a file mean. */
export function columnsPage(given: Form, view: ColumnsView): OfficePage {
  const form = inPlainWords(given);
  const { language } = form;
  const { started } = view;
  const title = say(texts.title, language);
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <About form={form} view={view} />
      {started.mapping ? <GivenMapping form={form} view={view} /> : <Columns form={form} view={view} />}
      <Tools form={form} view={view} />
    </>
  );
  const above = [
    { label: say(importPageMessages.title, language), path: '/office/imports' },
    { label: started.fileName, path: `/office/imports/${started.id}` },
  ];
  return { title, body, area: 'imports', above };
}

function About({ form: { language }, view: { started, survey, reusedOn } }: Props) {
  const { fileName: file } = started;
  const counted = { file, rows: survey.rows, columns: survey.columns.length };
  return (
    <>
      <p>{say(texts.fileFacts, language, counted)}</p>
      {survey.headerRow === 0 && <p>{say(texts.noHeader, language)}</p>}
      {survey.headerRow > 1 && <p>{say(texts.headerAt, language, { row: survey.headerRow })}</p>}
      {reusedOn && (
        <p class="ds-alert">{say(texts.reused, language, { day: dayInWords(reusedOn, language) })}</p>
      )}
      {!started.mapping && !reusedOn && <p>{say(texts.intro, language)}</p>}
    </>
  );
}

function Columns({ form, view }: Props) {
  const { started, survey, choices, topics } = view;
  const { language } = form;
  return (
    <PostForm action={`/office/imports/${started.id}/columns`} class="meeting-form">
      <Hidden name="/expectedVersion" value={started.version} />
      {survey.columns.map((column, place) => {
        const chosen = choices.columns[place];
        return (
          chosen && (
            <ColumnFields
              key={place}
              {...{ form, place, column, chosen, topics, rows: survey.rows }}
              forgotten={started.forgottenAt !== null}
            />
          )
        );
      })}
      <RestFields form={form} choices={choices} />
      <div class="actions">
        <Button name="then" value="try">
          {say(texts.try, language)}
        </Button>
        <Button look="secondary" name="then" value="show">
          {say(texts.again, language)}
        </Button>
      </div>
    </PostForm>
  );
}

function GivenMapping({ form: { language }, view: { started } }: Props) {
  return (
    <>
      <p class="ds-alert">{say(texts.given, language)}</p>
      <details class="folded">
        <summary>{say(texts.showMapping, language)}</summary>
        <pre class="code-block" tabindex={0}>
          {JSON.stringify(started.mapping, null, 2)}
        </pre>
      </details>
      <PostForm action={`/office/imports/${started.id}/try`}>
        <Hidden name="/expectedVersion" value={started.version} />
        <Button>{say(texts.try, language)}</Button>
      </PostForm>
    </>
  );
}

/** The mapping as a file, another sheet, another guess. */
function Tools({ form, view: { started, survey } }: Props) {
  const { language } = form;
  const at = `/office/imports/${started.id}`;
  return (
    <section class="form-part">
      <h2>{say(texts.tool, language)}</h2>
      <p>{say(texts.toolIntro, language)}</p>
      <p class="actions">
        <ButtonLink look="secondary" href={`${at}/mapping.json`}>
          {say(texts.download, language)}
        </ButtonLink>
      </p>
      <PostForm action={`${at}/mapping`} files class="narrow">
        <Hidden name="/expectedVersion" value={started.version} />
        <FileField form={form} name="/mapping" accept=".json,application/json" />
        <Button look="secondary">{say(texts.upload, language)}</Button>
      </PostForm>
      <PostForm action={`${at}/look`} class="narrow">
        <Hidden name="/expectedVersion" value={started.version} />
        {survey.sheets.length > 1 && (
          <Select
            form={form}
            name="/sheet"
            options={survey.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          />
        )}
        <Button look="tertiary">
          {say(survey.sheets.length > 1 ? texts.readSheet : texts.guessAgain, language)}
        </Button>
      </PostForm>
    </section>
  );
}
