import { Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import { say } from '../../../platform/language/message.js';
import { identifierSchemes, organisationKinds } from '../../../words/organisation-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import { organisationNameKinds } from '../../../words/organisation-name-kind.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';

/** What an organisation is, whether it is new or known. */
export function AboutFields({ form }: { form: Form }) {
  const { language } = form;
  return (
    <>
      <Select
        form={form}
        name="/kind"
        options={choicesOf(organisationKinds, language)}
        nothing={say(texts.kindNothing, language)}
        required
      />
      <TextField form={form} name="/country" size={4} maxLength={2} />
      <TextField form={form} name="/sector" />
      <TextField form={form} name="/website" inputMode="text" />
    </>
  );
}

/** A number, and who issued it. */
export function IdentifierFields({ form, name }: { form: Form; name: string }) {
  return (
    <div class="side-by-side">
      <Select form={form} name={`${name}/scheme`} options={choicesOf(identifierSchemes, form.language)} />
      <TextField form={form} name={`${name}/value`} />
    </div>
  );
}

/** Another name, and what it is. */
export function OtherNameFields({ form, name }: { form: Form; name: string }) {
  return (
    <div class="side-by-side">
      <TextField form={form} name={`${name}/name`} />
      <Select form={form} name={`${name}/kind`} options={choicesOf(organisationNameKinds, form.language)} />
    </div>
  );
}
