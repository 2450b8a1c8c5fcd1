import { type Reason, say } from '../../../platform/language/message.js';
import { Checkbox } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import type { Visit } from '../frame/visit.js';
import { AboutFields } from './organisation-fields.js';
import { editTexts, organisationSaid, withoutPersonalNumbers } from './organisation.forms.js';
import { organisationPageMessages as texts } from './organisation-pages.messages.js';
import { aboveOrganisation } from './organisation.page.js';

/** To change what is said of an organisation. */
export function editOrganisationPage(
  visit: Visit,
  organisation: Organisation,
  reasons: readonly Reason[] = [],
): OfficePage {
  const { language } = visit;
  const { id, name, kind, country, sector, website, version } = organisation;
  const now = valuesFor({ name, kind, country, sector, website });
  const values = withoutPersonalNumbers(visit.values, reasons);
  const form = formOf({ ...visit, values }, editTexts, { kept: now, reasons });
  return formPage(form, {
    title: say(texts.editTitle, language, { name }),
    area: 'organisations',
    above: aboveOrganisation(organisation, language),
    action: `/office/organisations/${id}/edit`,
    back: `/office/organisations/${id}`,
    button: say(texts.save, language),
    version,
    now,
    said: organisationSaid(language),
    children: (
      <>
        <TextField form={form} name="/name" required />
        <TextField form={form} name="/nameChangedOn" type="date" />
        <Checkbox form={form} name="/nameWasWrong" />
        <AboutFields form={form} />
      </>
    ),
  });
}
