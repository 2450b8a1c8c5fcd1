import { type Message, type Reason, say } from '../../../platform/language/message.js';
import { Checkbox, Select } from '../../../platform/pages/forms/choices.js';
import { TextArea, TextField } from '../../../platform/pages/forms/fields.js';
import { valuesFor } from '../../../platform/pages/forms/values.rules.js';
import { bodyKinds } from '../../../words/body-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { OfficePage } from '../frame/answer.js';
import { formOf } from '../frame/form-of.js';
import { formPage } from '../frame/form-page.js';
import type { Visit } from '../frame/visit.js';
import { bodyName } from './body-name.js';
import { bodyPageMessages as texts } from './body-pages.messages.js';
import { bodyTexts, closeTexts, settingsTexts } from './body.forms.js';
import { aboveBodies, aboveBody } from './body.page.js';

type Reasons = readonly Reason[];

/** To open a body; `parents` are those below which this visitor may. */
export function openBodyPage(
  visit: Visit,
  parents: readonly PublicBody[],
  reasons: Reasons = [],
): OfficePage {
  const { language } = visit;
  const form = formOf(visit, bodyTexts, {
    reasons,
    kept: valuesFor({ parentId: visit.query.get('below') ?? '' }),
  });
  return formPage(form, {
    title: say(texts.open, language),
    area: 'bodies',
    above: aboveBodies(language),
    action: '/office/bodies/new',
    back: '/office/bodies',
    button: say(texts.open, language),
    children: (
      <>
        <TextField form={form} name="/nameSv" required />
        <TextField form={form} name="/nameEn" />
        <Select form={form} name="/kind" options={choicesOf(bodyKinds, language)} />
        <ParentField visit={visit} form={form} parents={parents} />
        <TextField form={form} name="/organisationNumber" />
        <TextField
          form={form}
          name="/referencePrefix"
          size={8}
          maxLength={8}
          hint={say(texts.prefixOpenHint, language)}
        />
        <TextField form={form} name="/slug" />
      </>
    ),
  });
}

interface Editing {
  body: PublicBody;
  parents: readonly PublicBody[];
  reasons?: Reasons;
}

export function editBodyPage(visit: Visit, { body, parents, reasons = [] }: Editing): OfficePage {
  const { language } = visit;
  const { nameSv, nameEn, kind, organisationNumber, parentId, referencePrefix } = body;
  const now = valuesFor({ nameSv, nameEn, kind, organisationNumber, parentId, referencePrefix });
  const form = formOf(visit, bodyTexts, { reasons, kept: now });
  const others = parents.filter(({ id }) => id !== body.id);
  const mayMove = parentId === null || others.some(({ id }) => id === parentId);
  const labels = new Map<string, string>([
    ...others.map((other): [string, string] => [other.id, bodyName(other, language)]),
    ...choicesOf(bodyKinds, language).map(({ value, label }): [string, string] => [value, label]),
  ]);
  return formPage(form, {
    ...around(visit, body, { path: 'edit', title: texts.editTitle, button: texts.save }),
    now,
    said: (_name, value) => labels.get(value) ?? value,
    children: (
      <>
        <TextField form={form} name="/nameSv" required />
        <TextField form={form} name="/nameEn" />
        <Select form={form} name="/kind" options={choicesOf(bodyKinds, language)} />
        {mayMove && <ParentField visit={visit} form={form} parents={others} />}
        <TextField form={form} name="/organisationNumber" />
        <TextField form={form} name="/referencePrefix" size={8} maxLength={8} />
      </>
    ),
  });
}

function ParentField({
  visit: { language },
  form,
  parents,
}: {
  visit: Visit;
  form: ReturnType<typeof formOf>;
  parents: readonly PublicBody[];
}) {
  return (
    <Select
      form={form}
      name="/parentId"
      options={parents.map((parent) => ({ value: parent.id, label: bodyName(parent, language) }))}
      nothing={say(texts.top, language)}
    />
  );
}

export function settingsPage(visit: Visit, body: PublicBody, reasons: Reasons = []): OfficePage {
  const { language } = visit;
  const { targetDays, limitDays, fourEyes, fourEyesDecision, namingYears } = body;
  const now = valuesFor({ targetDays, limitDays, fourEyes, fourEyesDecision, namingYears });
  const form = formOf(visit, settingsTexts, { reasons, kept: now });
  return formPage(form, {
    ...around(visit, body, { path: 'settings', title: texts.settings, button: texts.save }),
    now,
    said: (name, value) => (name === '/fourEyes' ? say(texts.on, language) : value),
    children: (
      <>
        <TextField form={form} name="/targetDays" inputMode="numeric" size={4} required />
        <TextField form={form} name="/limitDays" inputMode="numeric" size={4} required />
        <Checkbox form={form} name="/fourEyes" />
        <TextArea form={form} name="/fourEyesDecision" rows={3} />
        <TextField form={form} name="/namingYears" inputMode="numeric" size={4} required />
      </>
    ),
  });
}

export function closeBodyPage(visit: Visit, body: PublicBody, reasons: Reasons = []): OfficePage {
  const form = formOf(visit, closeTexts, { reasons });
  return formPage(form, {
    ...around(visit, body, { path: 'close', title: texts.closeTitle, button: texts.close }),
    danger: true,
    consequences: [texts.closeNoNew, texts.closeStays, texts.closeUndo].map((sentence) =>
      say(sentence, visit.language),
    ),
    children: <TextField form={form} name="/on" type="date" />,
  });
}

export function reopenBodyPage(visit: Visit, body: PublicBody, reasons: Reasons = []): OfficePage {
  return formPage(formOf(visit, {}, { reasons }), {
    ...around(visit, body, { path: 'reopen', title: texts.reopenTitle, button: texts.reopen }),
    consequences: [texts.reopenPosts, texts.reopenBelow, texts.closeStays].map((sentence) =>
      say(sentence, visit.language),
    ),
  });
}

interface Words {
  path: string;
  title: Message;
  button: Message;
}

function around({ language }: Visit, body: PublicBody, { path, title, button }: Words) {
  const here = `/office/bodies/${body.slug}`;
  return {
    title: say(title, language, { name: bodyName(body, language) }),
    button: say(button, language),
    action: `${here}/${path}`,
    back: here,
    area: 'bodies' as const,
    above: aboveBody(body, language),
    version: body.version,
  };
}
