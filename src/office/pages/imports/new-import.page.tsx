import { say } from '../../../platform/language/message.js';
import { Radios, Select } from '../../../platform/pages/forms/choices.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { FileField } from '../../../platform/pages/forms/file-field.js';
import { TextArea, TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { ImportOrigin } from '../../imports/desk/import-words.js';
import { KEPT_DAYS, MOST_FILES, MOST_MEGABYTES } from '../../imports/desk/kept-files.service.js';
import { bodyName } from '../bodies/body-name.js';
import type { OfficePage } from '../frame/answer.js';
import { Button } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { PostForm } from '../frame/post-form.js';
import { LARGEST_MEGABYTES } from '../frame/uploads.js';
import { importPageMessages as texts } from './import-pages.messages.js';

/** Takes a file, or cells that were pasted. */
export function newImportPage(form: Form, bodies: readonly PublicBody[]): OfficePage {
  const { language } = form;
  const title = say(texts.newTitle, language);
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      {bodies.length === 0 ? (
        <p>{say(texts.noBodies, language)}</p>
      ) : (
        <>
          <p>{say(texts.newIntro, language)}</p>
          <PostForm action="/office/imports/new" files class="narrow">
            <FileField form={form} name="/file" accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv" />
            <TextArea form={form} name="/pasted" rows={5} />
            <Source form={form} bodies={bodies} />
            <p class="ds-alert">{kept(form)}</p>
            <Button>{say(texts.read, language)}</Button>
          </PostForm>
        </>
      )}
    </>
  );
  const above = [{ label: say(texts.title, language), path: '/office/imports' }];
  return { title, body, area: 'imports', above };
}

function Source({ form, bodies }: { form: Form; bodies: readonly PublicBody[] }) {
  const { language } = form;
  const named = bodies.map((each) => ({ value: each.id, label: bodyName(each, language) }));
  return (
    <>
      <Select form={form} name="/publicBodyId" options={named} />
      <Radios
        form={form}
        name="/origin"
        options={[
          { value: ImportOrigin.OWN, label: say(texts.own, language), hint: say(texts.ownMore, language) },
          {
            value: ImportOrigin.OTHER,
            label: say(texts.other, language),
            hint: say(texts.otherMore, language),
          },
        ]}
      />
      <TextField form={form} name="/sourceName" maxLength={200} />
      <TextField form={form} name="/sourceUrl" type="url" />
      <TextField form={form} name="/sourceLicence" size={20} />
    </>
  );
}

function kept({ language }: Form): string {
  return say(texts.keptFor, language, {
    days: KEPT_DAYS,
    megabytes: LARGEST_MEGABYTES,
    files: MOST_FILES,
    all: MOST_MEGABYTES,
  });
}
