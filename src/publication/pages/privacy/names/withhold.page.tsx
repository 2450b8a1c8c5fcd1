import type { OfficePage } from '../../../../office/pages/frame/answer.js';
import { formPage } from '../../../../office/pages/frame/form-page.js';
import { Heading } from '../../../../office/pages/frame/office-frame.js';
import type { Meeting } from '../../../../office/meetings/meeting.entity.js';
import type { Language } from '../../../../platform/language/language.js';
import { say } from '../../../../platform/language/message.js';
import { Select } from '../../../../platform/pages/forms/choices.js';
import { TextField } from '../../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../../platform/pages/forms/form.js';
import { NameBasis } from '../../../../words/meeting-words.js';
import { grounds } from '../../../../words/register-words.js';
import { choicesOf } from '../../../../words/vocabulary.js';
import { NameStanding, type OutsideName } from '../../../people/names/outside-name.js';
import { AskFirst, Consequences } from '../../ask-first.js';
import { type RedactionShown, WhatLeaves } from '../../published/acts.page.js';
import { publishedMessages } from '../../published/published.messages.js';
import { aboveNames } from './names.page.js';
import { namesMessages as texts } from './names.messages.js';

const LIST = '/office/privacy/names';

export const withholdTexts: Readonly<Record<string, FieldText>> = {
  '/ground': { label: texts.ground },
  '/decision': { label: texts.decision, hint: texts.decisionHint },
};

/** Asks why a name is withheld. What is public is looked at before it is taken out. */
export function withholdPage(form: Form, meeting: Meeting, name: OutsideName): OfficePage {
  const { language } = form;
  const isPublic = name.standing === NameStanding.PUBLIC;
  const action = pathOf(meeting, name);
  return formPage(form, {
    ...headOf(name, language),
    intro: <WhatWillHappen isPublic={isPublic} language={language} />,
    action: isPublic ? `${action}/check` : action,
    back: LIST,
    button: isPublic ? say(publishedMessages.check, language) : actOf(name, language),
    version: meeting.version,
    children: (
      <>
        <Select form={form} name="/ground" options={choicesOf(grounds, language)} required />
        <TextField form={form} name="/decision" maxLength={500} required />
      </>
    ),
  });
}

/** Asks whether somebody is sure to take a public name out, with all that leaves in sight. */
export function sureToWithholdPage(meeting: Meeting, name: OutsideName, leaving: RedactionShown): OfficePage {
  const { language } = leaving;
  const head = headOf(name, language);
  const body = (
    <>
      <Heading>{head.title}</Heading>
      <WhatWillHappen isPublic language={language} />
      <WhatLeaves shown={leaving} />
      <AskFirst action={pathOf(meeting, name)} back={LIST} button={actOf(name, language)} danger />
    </>
  );
  return { ...head, body };
}

function WhatWillHappen({ isPublic, language }: { isPublic: boolean; language: Language }) {
  const will = isPublic
    ? [texts.willEverywhere, texts.willSame, publishedMessages.redactKept]
    : [texts.willNever, texts.willSame];
  return (
    <Consequences title={say(publishedMessages.willHappen, language)}>
      {will.map((sentence) => (
        <p key={sentence.code}>{say(sentence, language)}</p>
      ))}
    </Consequences>
  );
}

function headOf({ basis, name }: OutsideName, language: Language) {
  const title = basis === NameBasis.CONSENT ? texts.takeBackTitle : texts.withholdTitle;
  return {
    title: say(title, language, { name }),
    area: 'privacy' as const,
    above: [...aboveNames(language), { label: say(texts.title, language), path: LIST }],
  };
}

function actOf({ basis }: OutsideName, language: Language): string {
  return say(basis === NameBasis.CONSENT ? texts.takeBack : texts.withhold, language);
}

function pathOf({ id }: Meeting, { lineId }: OutsideName): string {
  return `${LIST}/${id}/${lineId}/withhold`;
}
