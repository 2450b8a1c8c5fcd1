import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { formPage } from '../../../office/pages/frame/form-page.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { Checkboxes, type Option, Select } from '../../../platform/pages/forms/choices.js';
import { TextArea, TextField } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { JsonObject } from '../../../words/json.js';
import { grounds } from '../../../words/register-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { RecordNames } from '../../../register/pages/record/record-document.js';
import { Tombstone } from '../../../register/pages/record/tombstone.js';
import { FramedRecord } from '../parts.js';
import { type Act, aboveOf, LeavingTable, pathOf, surePage } from './act-parts.js';
import type { Leaving } from './leaving.rules.js';
import { publishedMessages as texts } from './published.messages.js';

function partsOf(act: Act, meeting: Meeting, language: Language) {
  const title = say(texts[act], language);
  return {
    title: `${title} ${meeting.reference ?? ''}`,
    area: 'meetings' as const,
    above: aboveOf(meeting, language) ?? [],
    action: `${pathOf(meeting, act)}/check`,
    back: pathOf(meeting),
    button: say(texts.check, language),
    version: meeting.version,
  };
}

/** What can be withheld, with what stands there now; the ground, and the decision. */
export function redactPage(form: Form, meeting: Meeting, fields: readonly Option[]): OfficePage {
  const { language } = form;
  const parts = partsOf('redact', meeting, language);
  const examples = [texts.example1, texts.example2, texts.example3, texts.example4, texts.example5];
  return formPage(form, {
    ...parts,
    intro: say(texts.redactIntro, language),
    consequences: [say(texts.notUndone, language)],
    children:
      fields.length === 0 ? (
        <p>{say(texts.nothingToRedact, language)}</p>
      ) : (
        <>
          <Checkboxes form={form} name="/fields" options={fields} />
          <Select
            form={form}
            name="/ground"
            options={choicesOf(grounds, language)}
            nothing={say(texts.chooseGround, language)}
            required
          />
          <TextField form={form} name="/decision" maxLength={500} required />
          <details class="ds-details">
            <summary>{say(texts.examples, language)}</summary>
            <Lines lines={examples} language={language} />
          </details>
        </>
      ),
  });
}

function Lines({ lines, language }: { lines: readonly Message[]; language: Language }) {
  return (
    <ul class="ds-list">
      {lines.map((line) => (
        <li key={line.code}>{say(line, language)}</li>
      ))}
    </ul>
  );
}

/** What a redaction takes out of a meeting, and what remains of it. */
export interface RedactionShown {
  meeting: Meeting;
  language: Language;
  leaving: readonly Leaving[];
  /** Every version as it will be, the newest first. */
  after: readonly { version: number; document: JsonObject }[];
  names: RecordNames;
}

export function sureToRedactPage(shown: RedactionShown): OfficePage {
  const { meeting, language } = shown;
  const told = (message: Message) => say(message, language);
  return surePage({
    act: 'redact',
    meeting,
    language,
    button: told(texts.redactDo),
    danger: true,
    will: [told(texts.redactWill), told(texts.notUndone), told(texts.redactKept)],
    children: <WhatLeaves shown={shown} />,
  });
}

/** Every value that leaves, version by version, and then every version without them. */
export function WhatLeaves({ shown: { language, leaving, after, names } }: { shown: RedactionShown }) {
  const [newest, ...older] = after;
  const told = (message: Message) => say(message, language);
  return (
    <>
      <h2>{told(texts.leaves)}</h2>
      <LeavingTable caption={told(texts.leaves)} leaving={leaving} language={language} />
      <h2>{told(texts.remains)}</h2>
      {newest && <FramedRecord document={newest.document} names={names} />}
      {older.map(({ version, document }) => (
        <details key={version} class="ds-details">
          <summary>{say(texts.remainsIn, language, { version })}</summary>
          <FramedRecord document={document} names={names} id={`record-${version}`} />
        </details>
      ))}
    </>
  );
}

/** Asks why a record is to be withdrawn. */
export function withdrawPage(form: Form, meeting: Meeting): OfficePage {
  const { language } = form;
  return formPage(form, {
    ...partsOf('withdraw', meeting, language),
    intro: say(texts.withdrawIntro, language),
    consequences: [say(texts.notUndone, language)],
    children: <TextArea form={form} name="/reason" rows={3} required />,
  });
}

export function sureToWithdrawPage(meeting: Meeting, reason: string, language: Language): OfficePage {
  return surePage({
    act: 'withdraw',
    meeting,
    language,
    button: say(texts.withdrawDo, language),
    danger: true,
    will: [say(texts.notUndone, language), say(texts.withdrawWill, language)],
    children: (
      <div class="record-frame">
        <Tombstone language={language} reference={meeting.reference ?? ''} reason={reason} />
      </div>
    ),
  });
}
