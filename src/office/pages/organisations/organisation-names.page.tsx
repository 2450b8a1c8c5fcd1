import type { VNode } from 'preact';
import { type Message, type Reason, say } from '../../../platform/language/message.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import type { Visit } from '../frame/visit.js';
import { NumberOwners } from './new-organisation.page.js';
import { IdentifierFields, OtherNameFields } from './organisation-fields.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';
import { identifierTexts, nameTexts, withoutPersonalNumbers } from './organisation.forms.js';
import { aboveOrganisation } from './organisation.page.js';

type Reasons = readonly Reason[];

export function addNamePage(visit: Visit, organisation: Organisation, reasons: Reasons = []): OfficePage {
  return addPage(visit, organisation, {
    form: formToAdd(visit, nameTexts, reasons),
    title: texts.addNameTo,
    button: texts.addName,
    path: 'names',
    fields: (form) => (
      <>
        <OtherNameFields form={form} name="/name" />
        <div class="side-by-side">
          <TextField form={form} name="/name/from" type="date" />
          <TextField form={form} name="/name/to" type="date" />
        </div>
      </>
    ),
  });
}

export function addIdentifierPage(
  visit: Visit,
  organisation: Organisation,
  reasons: Reasons = [],
): OfficePage {
  return addPage(visit, organisation, {
    form: formToAdd(visit, identifierTexts, reasons),
    title: texts.addIdentifierTo,
    button: texts.addIdentifier,
    path: 'identifiers',
    fields: (form) => (
      <>
        <NumberOwners form={form} />
        <IdentifierFields form={form} name="/identifier" />
      </>
    ),
  });
}

/** A name or number of an organisation that is to be added. */
interface Addition {
  form: Form;
  title: Message;
  button: Message;
  path: 'names' | 'identifiers';
  fields: (form: Form) => VNode;
}

function addPage(visit: Visit, organisation: Organisation, addition: Addition): OfficePage {
  const { form, title, button, path, fields } = addition;
  const { id, name, version } = organisation;
  return formPage(form, {
    ...around(visit, organisation),
    title: say(title, visit.language, { name }),
    action: `/office/organisations/${id}/${path}/new`,
    button: say(button, visit.language),
    version,
    children: fields(form),
  });
}

function formToAdd(visit: Visit, fields: Form['texts'], reasons: Reasons): Form {
  return formOf({ ...visit, values: withoutPersonalNumbers(visit.values, reasons) }, fields, { reasons });
}

/** A name or number of an organisation that is to be removed. */
interface Part {
  organisation: Organisation;
  partId: string;
  /** As it is shown. */
  what: string;
  reasons?: Reasons;
}

export function removeNamePage(visit: Visit, part: Part): OfficePage {
  return removePage(visit, part, {
    title: texts.removeName,
    more: texts.removeNameMore,
    action: `/office/organisations/${part.organisation.id}/names/${part.partId}/remove`,
  });
}

export function removeIdentifierPage(visit: Visit, part: Part): OfficePage {
  return removePage(visit, part, {
    title: texts.removeIdentifier,
    more: texts.removeIdentifierMore,
    action: `/office/organisations/${part.organisation.id}/identifiers/${part.partId}/remove`,
  });
}

function removePage(
  visit: Visit,
  { organisation, what, reasons = [] }: Part,
  { title, more, action }: { title: Message; more: Message; action: string },
): OfficePage {
  const { language } = visit;
  return formPage(formOf(visit, {}, { reasons }), {
    ...around(visit, organisation),
    title: say(title, language, { what }),
    action,
    button: say(texts.remove, language),
    danger: true,
    consequences: [say(more, language)],
    version: organisation.version,
  });
}

function around({ language }: Visit, organisation: Organisation) {
  return {
    area: 'organisations' as const,
    above: aboveOrganisation(organisation, language),
    back: `/office/organisations/${organisation.id}`,
  };
}
