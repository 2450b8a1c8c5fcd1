import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { Button } from '../../../office/pages/frame/buttons.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { PostForm } from '../../../office/pages/frame/post-form.js';
import { Part } from '../../../office/pages/meetings/form/form-parts.js';
import { FirstButton, MeetingFields } from '../../../office/pages/meetings/form/meeting-fields.js';
import type { MeetingFormView } from '../../../office/pages/meetings/form/meeting-form.view.js';
import type { Language } from '../../../platform/language/language.js';
import { type Reason, say } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { TextArea } from '../../../platform/pages/forms/fields.js';
import { idOf } from '../../../platform/pages/forms/form.js';
import type { Values } from '../../../platform/pages/forms/values.rules.js';
import type { JsonObject } from '../../../words/json.js';
import type { RecordDifference } from '../../../register/pages/record/record-differences.rules.js';
import type { RecordNames } from '../../../register/pages/record/record-document.js';
import { DifferenceTable, FramedRecord, Reasons } from '../parts.js';
import { pagesMessages } from '../pages.messages.js';
import { aboveOf, LeavingTable, pathOf, surePage } from './act-parts.js';
import { correctMessages as texts } from './correct.messages.js';
import type { Leaving } from './leaving.rules.js';
import { publishedMessages } from './published.messages.js';

/** A field of the form that is about something withheld. */
export interface WithheldLine {
  /** The field where something else could be written. */
  name: string;
  field: string;
  ground: string;
}

/** The form in which a published meeting is corrected. */
export interface CorrectionView {
  view: MeetingFormView;
  meeting: Meeting;
  withheld: readonly WithheldLine[];
  /** Whether whoever corrects may not read what is withheld. */
  hidden: boolean;
}

/** All that a published meeting says, to correct, and why. */
export function correctPage(correction: CorrectionView): OfficePage {
  const { view, meeting } = correction;
  const { form } = view;
  const { language } = form;
  const title = say(texts.title, language, { reference: meeting.reference ?? '' });
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      <Withheld correction={correction} />
      <PostForm action={`${pathOf(meeting, 'correct')}/check`} id="meeting-form" class="meeting-form">
        <FirstButton label={say(texts.check, language)} value="check" />
        <MeetingFields view={view} />
        <Part form={form} title={texts.reasonPart}>
          <TextArea form={form} name="/reason" rows={2} maxLength={1000} required />
        </Part>
        <div class="actions save-bar">
          <Button name="do" value="check">
            {say(texts.check, language)}
          </Button>
          <a class="ds-link" href={pathOf(meeting)}>
            {say(pagesMessages.cancel, language)}
          </a>
        </div>
      </PostForm>
    </>
  );
  return { title, body, area: 'meetings', above: aboveOf(meeting, language) ?? [] };
}

function Withheld({ correction: { view, withheld, hidden } }: { correction: CorrectionView }) {
  const { language } = view.form;
  if (withheld.length === 0) return null;
  return (
    <section class="ds-alert" data-color="warning">
      <h2 class="ds-heading" data-size="xs">
        {say(texts.withheld, language)}
      </h2>
      <ul class="ds-list">
        {withheld.map(({ name, field, ground }) => (
          <li key={name}>
            <a class="ds-link" href={`#${idOf(name)}`}>
              {say(texts.withheldField, language, { field, ground })}
            </a>
          </li>
        ))}
      </ul>
      <p>{say(hidden ? texts.withheldHidden : texts.withheldSeen, language)}</p>
    </section>
  );
}

/** What a correction leads to. */
export interface CorrectionShown {
  meeting: Meeting;
  language: Language;
  reason: string;
  differences: readonly RecordDifference[];
  document: JsonObject;
  names: RecordNames;
  /** What leaves the earlier versions too. */
  leaving: readonly Leaving[];
  warnings: readonly Reason[];
  /** What stood in the form. */
  carried: Values;
}

export function sureToCorrectPage(shown: CorrectionShown): OfficePage {
  const { meeting, language, reason, document, names, leaving, warnings, carried } = shown;
  const takesBack = leaving.length > 0 ? [say(texts.takesBack, language)] : [];
  return surePage({
    act: 'correct',
    meeting,
    language,
    carried,
    danger: leaving.length > 0,
    button: say(publishedMessages.correctDo, language),
    will: [say(publishedMessages.correctWill, language, { reason }), ...takesBack],
    children: (
      <>
        <WhatChanges shown={shown} />
        <Reasons
          title={say(pagesMessages.warnings, language)}
          reasons={warnings}
          formPath={null}
          color="warning"
        />
        <h2>{say(pagesMessages.public, language)}</h2>
        <FramedRecord document={document} names={names} />
      </>
    ),
  });
}

function WhatChanges({ shown: { language, differences, leaving } }: { shown: CorrectionShown }) {
  const title = say(publishedMessages.differences, language);
  const taken = say(texts.takenBack, language);
  return (
    <>
      <h2>{title}</h2>
      <DifferenceTable caption={title} rows={differences} />
      {leaving.length > 0 && (
        <>
          <h2>{taken}</h2>
          <LeavingTable caption={taken} leaving={leaving} language={language} />
        </>
      )}
    </>
  );
}
