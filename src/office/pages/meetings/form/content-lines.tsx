import { say } from '../../../../platform/language/message.js';
import { Checkbox, Radios, Select } from '../../../../platform/pages/forms/choices.js';
import { TextArea, TextField } from '../../../../platform/pages/forms/fields.js';
import { numbersIn } from '../../../../platform/pages/forms/values.rules.js';
import {
  decisionKinds,
  documentKinds,
  giftDirections,
  positions,
  publicities,
  sharedWhens,
} from '../../../../words/content-words.js';
import { sides } from '../../../../words/meeting-words.js';
import { choicesOf } from '../../../../words/vocabulary.js';
import { Lines, Part } from './form-parts.js';
import { meetingFormMessages as texts } from './meeting-form.messages.js';
import type { MeetingFormView } from './meeting-form.view.js';

/** What somebody wanted, or that nobody asked for anything. */
export function AskLines({ view: { form, around } }: { view: MeetingFormView }) {
  const { language } = form;
  const none = say(texts.none, language);
  return (
    <Part form={form} name="/asks" title={texts.asks}>
      <Lines
        form={form}
        list="/asks"
        what={texts.ask}
        add={texts.addAsk}
        draw={(line) => (
          <>
            <TextArea form={form} name={`${line}/text`} rows={2} maxLength={1000} />
            <div class="side-by-side">
              <Radios form={form} name={`${line}/side`} options={choicesOf(sides, language)} />
              <Select
                form={form}
                name={`${line}/positionTaken`}
                options={choicesOf(positions, language)}
                nothing={say(texts.chooseKind, language)}
              />
            </div>
            {around.issues.length > 0 && (
              <Select form={form} name={`${line}/issueId`} options={around.issues} nothing={none} />
            )}
          </>
        )}
      />
      <Checkbox form={form} name="/nothingAsked" />
    </Part>
  );
}

/** Gifts, or that there were none. */
export function GiftLines({ view: { form } }: { view: MeetingFormView }) {
  const { language } = form;
  return (
    <Part form={form} name="/gifts" title={texts.gifts}>
      {numbersIn(form.values, '/gifts').length === 0 && <Checkbox form={form} name="/noGifts" />}
      <Lines
        form={form}
        list="/gifts"
        what={texts.gift}
        add={texts.addGift}
        draw={(line) => (
          <>
            <TextField form={form} name={`${line}/description`} maxLength={500} />
            <div class="side-by-side">
              <Select form={form} name={`${line}/direction`} options={choicesOf(giftDirections, language)} />
              <TextField form={form} name={`${line}/donor`} maxLength={300} />
              <TextField form={form} name={`${line}/value`} size={10} inputMode="decimal" />
              <TextField form={form} name={`${line}/currency`} size={5} maxLength={3} />
            </div>
          </>
        )}
      />
      {numbersIn(form.values, '/gifts').length > 0 && <Checkbox form={form} name="/noGifts" />}
    </Part>
  );
}

/** The decisions and cases that it was about. */
export function DecisionLines({ view: { form } }: { view: MeetingFormView }) {
  return (
    <Part form={form} name="/decisionReferences" title={texts.decisions}>
      <Lines
        form={form}
        list="/decisionReferences"
        what={texts.decision}
        add={texts.addDecision}
        draw={(line) => (
          <div class="side-by-side">
            <Select form={form} name={`${line}/kind`} options={choicesOf(decisionKinds, form.language)} />
            <TextField form={form} name={`${line}/reference`} maxLength={200} />
            <TextField form={form} name={`${line}/title`} maxLength={500} />
            <TextField form={form} name={`${line}/url`} type="url" maxLength={2000} />
          </div>
        )}
      />
    </Part>
  );
}

/** The documents that belong to it. */
export function DocumentLines({ view: { form } }: { view: MeetingFormView }) {
  const { language } = form;
  return (
    <Part form={form} name="/documents" title={texts.documents}>
      <Lines
        form={form}
        list="/documents"
        what={texts.document}
        add={texts.addDocument}
        draw={(line) => (
          <div class="side-by-side">
            <TextField form={form} name={`${line}/title`} maxLength={300} />
            <Select form={form} name={`${line}/kind`} options={choicesOf(documentKinds, language)} />
            <Select form={form} name={`${line}/providedBy`} options={choicesOf(sides, language)} />
            <Select form={form} name={`${line}/shared`} options={choicesOf(sharedWhens, language)} />
            <Select form={form} name={`${line}/publicity`} options={choicesOf(publicities, language)} />
            <TextField form={form} name={`${line}/caseNumber`} maxLength={100} />
            <TextField form={form} name={`${line}/url`} type="url" maxLength={2000} />
            <TextField form={form} name={`${line}/ground`} maxLength={300} />
          </div>
        )}
      />
    </Part>
  );
}
