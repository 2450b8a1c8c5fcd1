import { type Message, type Reason, say } from '../../../platform/language/message.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
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

export function addNamePage(
  visit: Visit,
  organisation: Organisation,
  reasons: readonly Reason[] = [],
): OfficePage {
  const { name, version } = organisation;
  const values = withoutPersonalNumbers(visit.values, reasons);
  const form = formOf({ ...visit, values }, nameTexts, { reasons });
  return formPage(form, {
    ...around(visit, organisation),
    title: say(texts.addNameTo, visit.language, { name }),
    action: `/office/organisations/${organisation.id}/names/new`,
    button: say(texts.addName, visit.language),
    version,
    children: (
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
  reasons: readonly Reason[] = [],
): OfficePage {
  const { name, version } = organisation;
  const values = withoutPersonalNumbers(visit.values, reasons);
  const form = formOf({ ...visit, values }, identifierTexts, { reasons });
  return formPage(form, {
    ...around(visit, organisation),
    title: say(texts.addIdentifierTo, visit.language, { name }),
    action: `/office/organisations/${organisation.id}/identifiers/new`,
    button: say(texts.addIdentifier, visit.language),
    version,
    children: (
      <>
        <NumberOwners form={form} />
        <IdentifierFields form={form} name="/identifier" />
      </>
    ),
  });
}

/** A name or number of an organisation that is to be removed. */
interface Part {
  organisation: Organisation;
  partId: string;
  /** As it is shown. */
  what: string;
  reasons?: readonly Reason[];
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
