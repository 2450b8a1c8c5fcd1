import { say } from '../../../../platform/language/message.js';
import { Checkboxes, Select } from '../../../../platform/pages/forms/choices.js';
import { TextArea, TextField } from '../../../../platform/pages/forms/fields.js';
import { valueOf } from '../../../../platform/pages/forms/form.js';
import { outcomeKinds } from '../../../../words/content-words.js';
import { datePrecisions } from '../../../../words/meeting-words.js';
import { choicesOf } from '../../../../words/vocabulary.js';
import { DecisionLines, DocumentLines } from './content-lines.js';
import { Folded } from './form-parts.js';
import { LinkFields } from './link-fields.js';
import { meetingFormMessages as texts } from './meeting-form.messages.js';
import type { MeetingFormView } from './meeting-form.view.js';
import { textLanguages } from './text-languages.js';

const NAMES = [
  '/endDate',
  '/startsAt',
  '/endsAt',
  '/place',
  '/municipality',
  '/country',
  '/issueIds',
  '/decisionReferences',
  '/documents',
  '/outcomeKind',
  '/outcomeText',
  '/keywords',
  '/series',
  '/linkedMeetingIds',
  '/internalNote',
];

/** What a meeting need not say, and often does. */
export function MoreFields({ view }: { view: MeetingFormView }) {
  const { form } = view;
  const { language } = form;
  return (
    <Folded
      form={form}
      summary={say(texts.more, language)}
      names={NAMES}
      hint={say(texts.moreHint, language)}
    >
      <WhenAndWhere view={view} />
      {view.around.issues.length > 0 && (
        <Checkboxes form={form} name="/issueIds" options={view.around.issues} />
      )}
      <DecisionLines view={view} />
      <DocumentLines view={view} />
      <div class="side-by-side">
        <Select
          form={form}
          name="/outcomeKind"
          options={choicesOf(outcomeKinds, language)}
          nothing={say(texts.notSaid, language)}
        />
        <Select form={form} name="/language" options={textLanguages(valueOf(form, '/language'), language)} />
      </div>
      <TextArea form={form} name="/outcomeText" rows={2} maxLength={2000} />
      <TextArea form={form} name="/keywords" rows={2} />
      <TextField form={form} name="/series" maxLength={100} />
      <LinkFields view={view} />
      <TextArea form={form} name="/internalNote" rows={3} maxLength={2000} />
    </Folded>
  );
}

function WhenAndWhere({ view: { form } }: { view: MeetingFormView }) {
  return (
    <div class="side-by-side">
      <TextField form={form} name="/endDate" type="date" />
      <Select form={form} name="/datePrecision" options={choicesOf(datePrecisions, form.language)} />
      <TextField form={form} name="/startsAt" type="time" />
      <TextField form={form} name="/endsAt" type="time" />
      <TextField form={form} name="/place" maxLength={300} />
      <TextField form={form} name="/municipality" maxLength={100} />
      <TextField form={form} name="/country" size={4} maxLength={2} />
    </div>
  );
}
