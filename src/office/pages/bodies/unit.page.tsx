import { type Reason, say } from '../../../platform/language/message.js';
import { Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { Unit } from '../../bodies/unit.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import type { Visit } from '../frame/visit.js';
import { bodyName } from './body-name.js';
import { bodyPageMessages as texts } from './body-pages.messages.js';
import { unitTexts } from './body.forms.js';
import { aboveBody } from './body.page.js';

interface UnitParts {
  body: PublicBody;
  /** All of the body. */
  units: readonly Unit[];
  /** Left out for a new one. */
  unit?: Unit;
  reasons?: readonly Reason[];
}

/** To add a unit, or to change one. */
export function unitPage(visit: Visit, { body, units, unit, reasons = [] }: UnitParts): OfficePage {
  const { language } = visit;
  const here = `/office/bodies/${body.slug}`;
  const { nameSv, nameEn, parentId, from, to } = unit ?? {};
  const now = valuesFor({ nameSv, nameEn, parentId, from, to });
  const form = formOf(visit, unitTexts, { reasons, kept: now });
  const others = units.filter(({ id }) => id !== unit?.id);
  const names = new Map(others.map((other) => [other.id, bodyName(other, language)]));
  return formPage(form, {
    title: unit
      ? say(texts.changeThis, language, { name: bodyName(unit, language) })
      : say(texts.addUnit, language),
    area: 'bodies',
    above: aboveBody(body, language),
    action: unit ? `${here}/units/${unit.id}/edit` : `${here}/units/new`,
    back: here,
    button: say(texts.save, language),
    ...(unit ? { version: unit.version, now } : {}),
    said: (_name, value) => names.get(value) ?? value,
    children: (
      <>
        <TextField form={form} name="/nameSv" required />
        <TextField form={form} name="/nameEn" />
        <Select
          form={form}
          name="/parentId"
          options={[...names].map(([value, label]) => ({ value, label }))}
          nothing={say(texts.noUnitParent, language)}
        />
        <div class="side-by-side">
          <TextField form={form} name="/from" type="date" />
          <TextField form={form} name="/to" type="date" />
        </div>
      </>
    ),
  });
}
