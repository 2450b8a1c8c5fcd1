import { say, sayReason } from '../../../../platform/language/message.js';
import { Radios, Select } from '../../../../platform/pages/forms/choices.js';
import { Hidden, TextArea, TextField } from '../../../../platform/pages/forms/fields.js';
import { type Form, valueOf } from '../../../../platform/pages/forms/form.js';
import type { Vocabulary } from '../../../../words/vocabulary.js';
import { choicesOf } from '../../../../words/vocabulary.js';
import { channels, directions, initiators } from '../../../../words/meeting-words.js';
import { AskLines, GiftLines } from './content-lines.js';
import { Part } from './form-parts.js';
import { meetingFormMessages as texts } from './meeting-form.messages.js';
import type { MeetingFormView } from './meeting-form.view.js';
import { MoreFields } from './more-fields.js';
import type { Candidate } from '../pickers/parties.queries.js';
import { ParticipantLines } from './participant-lines.js';
import { TopicChoice } from '../../topics/topic-choice.js';

/** All that a meeting may say, to fill in: whoever shows it puts the buttons under it. */
export function MeetingFields({ view }: { view: MeetingFormView }) {
  const { form, meetingId, around } = view;
  return (
    <>
      <Carried form={form} />
      <BodyField form={form} bodies={around.bodies} fixed={meetingId !== null} />
      <ParticipantLines view={view} />
      <WhenAndHow form={form} />
      <Part form={form} title={texts.what}>
        <TextField form={form} name="/title" maxLength={120} required />
        <TextArea form={form} name="/purpose" rows={6} required />
        <Advice view={view} />
      </Part>
      <Part form={view.form} name="/topicCodes" title={texts.topics}>
        <TopicChoice form={view.form} groups={view.around.topicGroups} usual={view.around.usualTopics} />
      </Part>
      <AskLines view={view} />
      <GiftLines view={view} />
      <MoreFields view={view} />
      <Known id="known-officials" candidates={around.officials} />
      <Known id="known-organisations" candidates={around.organisations} />
    </>
  );
}

/** What Enter in a field presses: it must not take away a line. */
export function FirstButton({ label, value }: { label: string; value: string }) {
  return (
    <button type="submit" class="sr-only" name="do" value={value} tabindex={-1} aria-hidden="true">
      {label}
    </button>
  );
}

function Carried({ form }: { form: Form }) {
  const carried = ['/expectedVersion', 'base', 'key'];
  return (
    <>
      {carried.map((name) => {
        const value = valueOf(form, name);
        return value ? <Hidden key={name} name={name} value={value} /> : null;
      })}
    </>
  );
}

function BodyField({ form, bodies, fixed }: BodyFieldProps) {
  const chosen = valueOf(form, '/publicBodyId');
  const only = fixed || bodies.length === 1;
  if (!only) return <Select form={form} name="/publicBodyId" options={bodies} />;
  const name = bodies.find(({ value }) => value === chosen)?.label ?? '';
  return (
    <p>
      {name && say(texts.bodyIs, form.language, { name })}
      <Hidden name="/publicBodyId" value={chosen} />
    </p>
  );
}

interface BodyFieldProps {
  form: Form;
  bodies: MeetingFormView['around']['bodies'];
  /** Whether the meeting belongs to its body for good. */
  fixed: boolean;
}

function WhenAndHow({ form }: { form: Form }) {
  return (
    <Part form={form} title={texts.when}>
      <TextField form={form} name="/date" type="date" required />
      <div class="side-by-side">
        <KnownRadios form={form} name="/direction" words={directions} />
        <KnownRadios form={form} name="/initiatedBy" words={initiators} />
      </div>
      <div class="columns">
        <KnownRadios form={form} name="/channel" words={channels} />
      </div>
    </Part>
  );
}

/** What one can choose is what is known; that something is unknown is for records of old. */
function KnownRadios({ form, name, words }: { form: Form; name: string; words: Vocabulary }) {
  const options = choicesOf(words, form.language).filter(({ value }) => value !== 'UNKNOWN');
  return <Radios form={form} name={name} options={options} />;
}

function Advice({ view: { form, advice } }: { view: MeetingFormView }) {
  const { language } = form;
  return (
    <div class="advice">
      <div id="purpose-advice" aria-live="polite">
        {advice.length > 0 && (
          <div class="ds-alert" data-color="warning">
            <h3>{say(texts.advice, language)}</h3>
            <ul>
              {advice.map((each) => (
                <li key={each.message.code}>{sayReason(each, language)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <details class="folded" open={advice.length > 0}>
        <summary>{say(texts.examples, language)}</summary>
        <blockquote>{say(texts.exampleOne, language)}</blockquote>
        <blockquote>{say(texts.exampleTwo, language)}</blockquote>
      </details>
    </div>
  );
}

function Known({ id, candidates }: { id: string; candidates: readonly Candidate[] }) {
  return (
    <datalist id={id}>
      {candidates.map(({ id: value, label, more }) => (
        <option key={value} value={label}>
          {more}
        </option>
      ))}
    </datalist>
  );
}
