import { say, sayReason } from '../../../platform/language/message.js';
import { Radios, Select } from '../../../platform/pages/forms/choices.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { Hidden, TextArea, TextField } from '../../../platform/pages/forms/fields.js';
import { type Form, valueOf } from '../../../platform/pages/forms/form.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { choicesOf } from '../../../words/vocabulary.js';
import { channels, directions, initiators } from '../../../words/meeting-words.js';
import type { OfficePage } from '../frame/answer.js';
import { Button } from '../frame/buttons.js';
import { frameMessages } from '../frame/frame.messages.js';
import { Heading } from '../frame/office-frame.js';
import { PostForm } from '../frame/post-form.js';
import { autosaveMessages } from './autosave.messages.js';
import { AskLines, GiftLines } from './content-lines.js';
import { Part } from './form-parts.js';
import { meetingFormMessages as texts } from './meeting-form.messages.js';
import type { MeetingFormView } from './meeting-form.view.js';
import { MoreFields } from './more-fields.js';
import type { Candidate } from './parties.queries.js';
import { ParticipantLines } from './participant-lines.js';
import { TopicFields } from './topic-fields.js';

/** The form in which a meeting is written down, and changed. */
export function meetingFormPage(view: MeetingFormView): OfficePage {
  const { form, meetingId, around, isDraft } = view;
  const { language } = form;
  const title = say(meetingId ? texts.editTitle : texts.newTitle, language);
  const path = meetingId ? `/office/meetings/${meetingId}` : '/office/meetings';
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <p>{introOf(view)}</p>
      <PostForm
        action={meetingId ? `${path}/edit` : `${path}/new`}
        id="meeting-form"
        class="meeting-form"
        {...(isDraft ? { autosave: `${path}/autosave` } : {})}
      >
        {/* Enter in a field presses the first button of a form: it must be the one that saves. */}
        <button type="submit" class="sr-only" name="do" value="save" tabindex={-1} aria-hidden="true">
          {say(texts.save, language)}
        </button>
        <Carried form={form} />
        <BodyField form={form} bodies={around.bodies} fixed={meetingId !== null} />
        <ParticipantLines view={view} />
        <WhenAndHow form={form} />
        <Part form={form} title={texts.what}>
          <TextField form={form} name="/title" maxLength={120} required />
          <TextArea form={form} name="/purpose" rows={6} required />
          <Advice view={view} />
        </Part>
        <TopicFields view={view} />
        <AskLines view={view} />
        <GiftLines view={view} />
        <MoreFields view={view} />
        <SaveButtons view={view} />
        <Known id="known-officials" candidates={around.officials} />
        <Known id="known-organisations" candidates={around.organisations} />
      </PostForm>
    </>
  );
  const above = [{ label: say(frameMessages.meetings, language), path: '/office/meetings' }];
  return { title, body, area: 'meetings', above };
}

function introOf({ form: { language }, copyOf, isDraft }: MeetingFormView): string {
  if (!isDraft) return say(texts.inReview, language);
  return copyOf === null ? say(texts.intro, language) : say(texts.prefilled, language, { title: copyOf });
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

function SaveButtons({ view: { form, isDraft } }: { view: MeetingFormView }) {
  const { language } = form;
  return (
    <div class="actions save-bar">
      {isDraft && (
        <Button name="do" value="check">
          {say(texts.check, language)}
        </Button>
      )}
      <Button look={isDraft ? 'secondary' : 'primary'} name="do" value="save">
        {say(isDraft ? texts.save : texts.saveChanges, language)}
      </Button>
      <p
        id="save-state"
        role="status"
        data-expired={say(autosaveMessages.expired, language)}
        data-unreachable={say(autosaveMessages.unreachable, language)}
      />
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
