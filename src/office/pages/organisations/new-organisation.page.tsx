import { say } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { Hidden, TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { PossibleDuplicate } from '../../organisations/possible-duplicate.type.js';
import { organisationsMessages } from '../../organisations/organisations.messages.js';
import type { OfficePage } from '../frame/answer.js';
import { Button } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { partsMessages } from '../frame/parts.messages.js';
import { PostForm } from '../frame/post-form.js';
import { AboutFields, IdentifierFields, OtherNameFields } from './organisation-fields.js';
import { type ListedOrganisation, OrganisationRows } from './organisation-list.page.js';
import { whyInWords } from './organisation-merges.js';
import { aboveOrganisations } from './organisation.page.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';

/** Organisations that may be the one that somebody adds, each with why. */
export interface MayBeThere {
  duplicates: readonly PossibleDuplicate[];
  listed: readonly ListedOrganisation[];
}

/** To add an organisation; with those that it may be, where there are any. */
export function newOrganisationPage(form: Form, there?: MayBeThere): OfficePage {
  const { language } = form;
  const title = say(texts.add, language);
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <NumberOwners form={form} />
      {there && <Candidates form={form} there={there} />}
      <PostForm action="/office/organisations/new" class="narrow">
        {there && (
          <input
            type="hidden"
            name="seen"
            value={there.duplicates.map(({ organisation }) => organisation.id).join(' ')}
          />
        )}
        <Hidden name="/identifiers" value="" />
        <Hidden name="/names" value="" />
        <TextField form={form} name="/name" required />
        <AboutFields form={form} />
        <IdentifierFields form={form} name="/identifiers/0" />
        <OtherNameFields form={form} name="/names/0" />
        <div class="actions">
          <Button>{say(there ? texts.saveAsNew : texts.save, language)}</Button>
          <a class="ds-link" href="/office/organisations">
            {say(partsMessages.cancel, language)}
          </a>
        </div>
      </PostForm>
    </>
  );
  return { title, body, area: 'organisations', above: aboveOrganisations(language) };
}

function Candidates({
  form: { language },
  there: { duplicates, listed },
}: {
  form: Form;
  there: MayBeThere;
}) {
  const why = new Map(duplicates.map((each) => [each.organisation.id, whyInWords(each.why, language)]));
  return (
    <section class="ds-alert" data-color="warning" aria-labelledby="could-be">
      <h2 class="ds-heading" data-size="xs" id="could-be">
        {say(texts.couldBe, language)}
      </h2>
      <p>{say(texts.couldBeMore, language)}</p>
      <OrganisationRows
        caption={say(texts.couldBe, language)}
        rows={listed}
        why={({ id }) => why.get(id) ?? ''}
      />
    </section>
  );
}

/** Where a number belongs to another one already: the way there. */
export function NumberOwners({ form: { reasons, language } }: { form: Form }) {
  const owners = reasons.filter(({ message }) => message.code === organisationsMessages.identifierTaken.code);
  return (
    <>
      {owners.map(({ params }) => (
        <p key={params?.['id']}>
          <a class="ds-link" href={`/office/organisations/${String(params?.['id'])}`}>
            {say(texts.hasNumber, language, { name: String(params?.['name']) })}
          </a>
        </p>
      ))}
    </>
  );
}
