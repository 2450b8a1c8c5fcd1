import { say } from '../../../../platform/language/message.js';
import { ErrorSummary } from '../../../../platform/pages/forms/error-summary.js';
import type { OfficePage } from '../../frame/answer.js';
import { Button } from '../../frame/buttons.js';
import { frameMessages } from '../../frame/frame.messages.js';
import { Heading } from '../../frame/office-frame.js';
import { PostForm } from '../../frame/post-form.js';
import { autosaveMessages } from '../autosave.messages.js';
import { FirstButton, MeetingFields } from './meeting-fields.js';
import { meetingFormMessages as texts } from './meeting-form.messages.js';
import type { MeetingFormView } from './meeting-form.view.js';

/** The form in which a meeting is written down, and changed. */
export function meetingFormPage(view: MeetingFormView): OfficePage {
  const { form, meetingId, isDraft } = view;
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
        <FirstButton label={say(texts.save, language)} value="save" />
        <MeetingFields view={view} />
        <SaveButtons view={view} />
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
