import type { OfficePage } from '../../../../office/pages/frame/answer.js';
import { formPage } from '../../../../office/pages/frame/form-page.js';
import type { Meeting } from '../../../../office/meetings/meeting.entity.js';
import { say } from '../../../../platform/language/message.js';
import { Select } from '../../../../platform/pages/forms/choices.js';
import { Hidden, TextArea } from '../../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../../platform/pages/forms/form.js';
import { MeetingState, NameBasis } from '../../../../words/meeting-words.js';
import type { OutsideName } from '../../../people/names/outside-name.js';
import { aboveNames, reasonsOf } from './names.page.js';
import { namesMessages as texts } from './names.messages.js';

const LIST = '/office/privacy/names';

export const decideTexts: Readonly<Record<string, FieldText>> = {
  '/names': { label: texts.name },
  '/names/*/nameBasis': { label: texts.basis, hint: texts.basisHint },
  '/names/*/nameCitation': { label: texts.citation, hint: texts.citationHint },
};

/** The names of one meeting, each with the basis that it is published on. */
export function decidePage(form: Form, meeting: Meeting, names: readonly OutsideName[]): OfficePage {
  const { language } = form;
  const called = meeting.reference ?? meeting.title ?? say(texts.untitled, language);
  const open = meeting.state !== MeetingState.PUBLISHED;
  return formPage(form, {
    title: say(texts.decideTitle, language, { meeting: called }),
    area: 'privacy',
    above: [...aboveNames(language), { label: say(texts.title, language), path: LIST }],
    intro: say(open ? texts.decideIntro : texts.decidePublic, language),
    action: `${LIST}/${meeting.id}`,
    back: LIST,
    button: say(texts.save, language),
    version: meeting.version,
    children: names.map((name, at) => <OneName key={name.lineId} form={form} name={name} at={at} />),
  });
}

function OneName({ form, name, at }: { form: Form; name: OutsideName; at: number }) {
  const { language } = form;
  const line = `/names/${at}`;
  const about = [name.title, name.organisation].filter(Boolean).join(', ');
  return (
    <fieldset class="ds-fieldset form-line">
      <legend class="ds-label">
        <strong>{name.name}</strong>
      </legend>
      {about && <p class="quiet">{about}</p>}
      {name.sensitive && (
        <p>
          <span class="ds-tag" data-color="warning">
            {say(texts.sensitiveTag, language)}
          </span>
        </p>
      )}
      {name.ground !== null && (
        <p data-field="description">
          {say(texts.withheldBecause, language, { why: reasonsOf(name, language) })}
        </p>
      )}
      <Hidden name={`${line}/lineId`} value={name.lineId} />
      <Select
        form={form}
        name={`${line}/nameBasis`}
        options={Object.values(NameBasis).map((value) => ({ value, label: say(texts[value], language) }))}
        nothing={say(texts.notPublished, language)}
      />
      <TextArea form={form} name={`${line}/nameCitation`} maxLength={300} rows={3} />
    </fieldset>
  );
}
