import { say } from '../../../platform/language/message.js';
import { Checkbox, Checkboxes, Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import { roles as roleWords } from '../../../words/body-words.js';
import { languages } from '../../../words/language-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { OfficePage } from '../frame/answer.js';
import { formPage } from '../frame/form-page.js';
import { accountPageMessages as texts } from './accounts.messages.js';
import { scopeChoices } from './scope-choices.js';

/** Where a form about an account stands. */
interface Place {
  action: string;
  back: string;
  above: NonNullable<OfficePage['above']>;
}

/** The public bodies to choose from, by id. */
type Bodies = ReadonlyMap<string, string>;

/** What the form of one's own details needs besides. */
interface Details extends Place {
  version: number;
  now: Values;
  /** Whether this register sends letters at all. */
  reminds: boolean;
}

export function detailsPage(form: Form, { reminds, ...place }: Details): OfficePage {
  const { language } = form;
  return formPage(form, {
    ...place,
    title: say(texts.change, language),
    button: say(texts.save, language),
    children: (
      <>
        <TextField form={form} name="/displayName" autocomplete="name" required maxLength={200} />
        <TextField form={form} name="/email" type="email" autocomplete="email" maxLength={254} />
        <Select form={form} name="/language" options={choicesOf(languages, language)} />
        {reminds ? (
          <Checkbox form={form} name="/reminders" />
        ) : (
          <p class="quiet">{say(texts.remindersNone, language)}</p>
        )}
      </>
    ),
  });
}

export function passwordPage(form: Form, place: Place): OfficePage {
  const { language } = form;
  return formPage(form, {
    ...place,
    title: say(texts.changePassword, language),
    intro: say(texts.changePasswordMore, language),
    button: say(texts.changePassword, language),
    children: (
      <>
        <TextField
          form={form}
          name="/presentPassword"
          type="password"
          autocomplete="current-password"
          required
        />
        <TextField form={form} name="/password" type="password" autocomplete="new-password" required />
      </>
    ),
  });
}

export function openAccountPage(form: Form, bodies: Bodies, place: Place): OfficePage {
  const { language } = form;
  return formPage(form, {
    ...place,
    area: 'accounts',
    title: say(texts.open, language),
    button: say(texts.openIt, language),
    children: (
      <>
        <TextField form={form} name="/displayName" required maxLength={200} />
        <TextField form={form} name="/username" required maxLength={100} />
        <TextField form={form} name="/email" type="email" maxLength={254} />
        <Select form={form} name="/language" options={choicesOf(languages, language)} />
        <fieldset class="ds-fieldset" id="f-roles">
          <legend class="ds-label">{say(texts.firstRole, language)}</legend>
          <RoleAndPlace form={form} bodies={bodies} at="/roles/0" />
        </fieldset>
      </>
    ),
  });
}

/** Nobody gets power because nobody chose: neither is chosen beforehand where there is a choice. */
function RoleAndPlace({ form, bodies, at }: { form: Form; bodies: Bodies; at: string }) {
  const { language } = form;
  return (
    <>
      <Select
        form={form}
        name={`${at}/role`}
        options={choicesOf(roleWords, language)}
        nothing={say(texts.chooseRole, language)}
        required
      />
      <Select
        form={form}
        name={`${at}/publicBodyId`}
        options={bodyChoices(bodies)}
        {...(bodies.size > 1 ? { nothing: say(texts.chooseBody, language) } : {})}
        required
      />
    </>
  );
}

export function grantPage(form: Form, bodies: Bodies, place: Place): OfficePage {
  const { language } = form;
  return formPage(form, {
    ...place,
    area: 'accounts',
    title: say(texts.grant, language),
    button: say(texts.grant, language),
    children: (
      <>
        <RoleAndPlace form={form} bodies={bodies} at="" />
        <TextField form={form} name="/from" type="date" />
        <TextField form={form} name="/to" type="date" />
      </>
    ),
  });
}

export function tokenPage(form: Form, place: Place): OfficePage {
  const { language } = form;
  return formPage(form, {
    ...place,
    title: say(texts.newToken, language),
    intro: say(texts.tokensMore, language),
    button: say(texts.newToken, language),
    children: (
      <>
        <TextField form={form} name="/name" required maxLength={100} />
        <Checkboxes form={form} name="/scopes" options={scopeChoices(language)} />
        <TextField form={form} name="/days" size={5} inputMode="numeric" maxLength={4} />
      </>
    ),
  });
}

function bodyChoices(bodies: Bodies) {
  return [...bodies].map(([value, label]) => ({ value, label }));
}
