import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { Button, ButtonLink } from '../../../office/pages/frame/buttons.js';
import { type Fact, Facts } from '../../../office/pages/frame/facts.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { PostForm } from '../../../office/pages/frame/post-form.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { whyReturned } from '../../../office/meetings/steps/return-reasons.js';
import { dayInWords } from '../../../platform/language/in-words.js';
import { type Message, type Params, type Reason, say } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { Hidden, TextArea } from '../../../platform/pages/forms/fields.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { JsonObject } from '../../../words/json.js';
import { meetingStates } from '../../../words/meeting-words.js';
import type { RecordNames } from '../../../register/pages/record/record-document.js';
import { FramedRecord, Reasons, WithAside } from '../parts.js';
import { pagesMessages } from '../pages.messages.js';
import type { Deadline } from './deadline.rules.js';
import { DeadlineTag } from './deadline-tag.js';
import { reviewMessages as texts } from './review.messages.js';

/** One meeting before a reviewer. */
export interface ReviewView {
  form: Form;
  meeting: Meeting;
  document: JsonObject;
  names: RecordNames;
  people: { recordedBy: string; editedBy: string; submittedBy: string };
  age: string;
  deadline: Deadline;
  obstacles: readonly Reason[];
  warnings: readonly Reason[];
  may: { publish: boolean; return: boolean; delay: boolean; amend: boolean };
  /** Why it may not be published by whoever looks, though they review here. */
  hindrance: Message | null;
}

/** The record as everyone will see it, and what a reviewer can do with it. */
export function reviewPage(view: ReviewView): OfficePage {
  const { form, meeting, may } = view;
  const { language } = form;
  const title = meeting.title ?? say(pagesMessages.untitled, language);
  const edit = may.amend ? `/office/meetings/${meeting.id}/edit` : null;
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{title}</Heading>
      <Reasons
        title={say(pagesMessages.obstacles, language)}
        reasons={view.obstacles}
        formPath={edit}
        color="danger"
      />
      <Reasons
        title={say(pagesMessages.warnings, language)}
        reasons={view.warnings}
        formPath={edit}
        color="warning"
      />
      <WithAside aside={<Aside view={view} />}>
        <h2>{say(pagesMessages.public, language)}</h2>
        <p class="quiet">{say(pagesMessages.asToday, language)}</p>
        <FramedRecord document={view.document} names={view.names} />
        <p class="quiet">{say(texts.first, language)}</p>
      </WithAside>
      {view.hindrance && (
        <p class="ds-alert" data-color="warning">
          {say(view.hindrance, language)}
        </p>
      )}
      <Decide view={view} />
      {may.return && <Return view={view} />}
    </>
  );
  const above = [{ label: say(pagesMessages.queue, language), path: '/office/review' }];
  return { title, body, area: 'review', above };
}

function Aside({ view }: { view: ReviewView }) {
  const { form, meeting, people, age, deadline } = view;
  const told = (message: Message, params?: Params) => say(message, form.language, params);
  const { until, decision } = meeting.embargo;
  const facts: Fact[] = [
    [told(texts.deadline), <DeadlineTag key="deadline" deadline={deadline} />],
    [told(texts.age), `${age}, ${people.submittedBy}`],
    [told(texts.recordedBy), people.recordedBy],
    [told(texts.editedBy), people.editedBy],
  ];
  if (until) {
    const day = dayInWords(until, form.language);
    facts.push([told(texts.waitsFor), told(texts.untilBy, { day, decision: decision ?? '' })]);
  }
  const why = whyReturned(meeting.steps, form.language);
  if (why) facts.push([told(texts.returnedBefore), why]);
  return (
    <>
      <h2>{told(texts.facts)}</h2>
      <p>
        <span class="ds-tag">{meetingStates.label(meeting.state, form.language)}</span>
      </p>
      <Facts facts={facts} />
    </>
  );
}

function Decide({ view: { form, meeting, may } }: { view: ReviewView }) {
  const { language } = form;
  const path = `/office/review/${meeting.id}`;
  return (
    <>
      {may.publish && (
        <PostForm action={`${path}/publish`}>
          <Hidden name="/expectedVersion" value={meeting.version} />
          <p>{say(texts.publishMore, language)}</p>
          <div class="actions">
            <Button>{say(texts.publish, language)}</Button>
          </div>
        </PostForm>
      )}
      {(may.delay || may.amend) && (
        <div class="actions">
          {may.delay && (
            <ButtonLink href={`${path}/delay`} look="secondary">
              {say(texts.delay, language)}
            </ButtonLink>
          )}
          {may.amend && (
            <ButtonLink href={`/office/meetings/${meeting.id}/edit`} look="tertiary">
              {say(texts.change, language)}
            </ButtonLink>
          )}
        </div>
      )}
    </>
  );
}

function Return({ view: { form, meeting } }: { view: ReviewView }) {
  const { language } = form;
  return (
    <PostForm action={`/office/review/${meeting.id}/return`} class="narrow">
      <h2>{say(texts.returnTitle, language)}</h2>
      <Hidden name="/expectedVersion" value={meeting.version} />
      <TextArea form={form} name="/reason" rows={3} required />
      <Button look="secondary">{say(texts.return, language)}</Button>
    </PostForm>
  );
}
