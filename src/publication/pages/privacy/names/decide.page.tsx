import type { OfficePage } from '../../../../office/pages/frame/answer.js';
import { formPage } from '../../../../office/pages/frame/form-page.js';
import type { Meeting } from '../../../../office/meetings/meeting.entity.js';
import { say } from '../../../../platform/language/message.js';
import { Select } from '../../../../platform/pages/forms/choices.js';
import { Hidden, TextField } from '../../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../../platform/pages/forms/form.js';
import { MeetingState, NameBasis, nameBases } from '../../../../words/meeting-words.js';
import { grounds } from '../../../../words/register-words.js';
import { choicesOf } from '../../../../words/vocabulary.js';
import type { OutsideName } from '../../../people/names/outside-name.js';
import { Consequences } from '../../ask-first.js';
import { type RedactionShown, WhatLeaves } from '../../published/acts.page.js';
import { publishedMessages } from '../../published/published.messages.js';
import { aboveNames, reasonsOf } from './names.page.js';
import { namesMessages as texts } from './names.messages.js';

const LIST = '/office/privacy/names';

export const decideTexts: Readonly<Record<string, FieldText>> = {
  '/names': { label: texts.name },
  '/names/*/nameBasis': { label: texts.basis },
  '/names/*/nameCitation': { label: texts.citation, hint: texts.citationHint },
};

export const withholdTexts: Readonly<Record<string, FieldText>> = {
  '/ground': { label: texts.ground },
  '/decision': { label: texts.decision, hint: texts.decisionHint },
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
  const about = [name.name, name.title, name.organisation].filter(Boolean).join(', ');
  return (
    <fieldset class="ds-fieldset form-line">
      <legend class="ds-label" data-weight="medium">
        {about}
      </legend>
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
        options={choicesOf(nameBases, language)}
        nothing={say(texts.notPublished, language)}
      />
      <TextField form={form} name={`${line}/nameCitation`} maxLength={300} />
    </fieldset>
  );
}

interface Withholding {
  meeting: Meeting;
  name: OutsideName;
  /** What leaves the public record; null where the meeting is not public yet. */
  leaving: RedactionShown | null;
}

/** Asks before a name is withheld, with all that leaves in sight. */
export function withholdPage(form: Form, { meeting, name, leaving }: Withholding): OfficePage {
  const { language } = form;
  const consent = name.basis === NameBasis.CONSENT;
  const will = leaving
    ? [texts.willEverywhere, texts.willSame, publishedMessages.redactKept]
    : [texts.willNever, texts.willSame];
  const page = formPage(form, {
    title: say(consent ? texts.takeBackTitle : texts.withholdTitle, language, { name: name.name }),
    area: 'privacy',
    above: [...aboveNames(language), { label: say(texts.title, language), path: LIST }],
    intro: (
      <Consequences title={say(publishedMessages.willHappen, language)}>
        {will.map((sentence) => (
          <p key={sentence.code}>{say(sentence, language)}</p>
        ))}
      </Consequences>
    ),
    action: `${LIST}/${meeting.id}/${name.lineId}/withhold`,
    back: LIST,
    button: say(consent ? texts.takeBack : texts.withhold, language),
    danger: true,
    version: meeting.version,
    children: (
      <>
        <Select form={form} name="/ground" options={choicesOf(grounds, language)} required />
        <TextField form={form} name="/decision" maxLength={500} required />
      </>
    ),
  });
  if (!leaving) return page;
  const body = (
    <>
      {page.body}
      <WhatLeaves shown={leaving} />
    </>
  );
  return { ...page, body };
}
