import { EmbargoReviewKind } from '../../../office/meetings/embargo/embargo-review.entity.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { ButtonLink } from '../../../office/pages/frame/buttons.js';
import { formPage } from '../../../office/pages/frame/form-page.js';
import { Day, Moment } from '../../../office/pages/frame/times.js';
import { dayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { TextArea } from '../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import { Table } from '../../../platform/pages/table.js';
import { pagesMessages } from '../pages.messages.js';
import { delaysMessages as texts } from './delays.messages.js';
import type { LookedAt } from './delays.page.js';

export const reviewDelayTexts: Readonly<Record<string, FieldText>> = {
  '/why': { label: texts.why, hint: texts.whyHint },
};

interface ReviewDelayView {
  form: Form;
  meeting: Meeting;
  /** Who looked at it before, the newest first. */
  history: readonly LookedAt[];
}

/** Asks whether a meeting still has to wait: to publish it, to choose another day, or to say why it does. */
export function reviewDelayPage({ form, meeting, history }: ReviewDelayView): OfficePage {
  const { language } = form;
  const path = `/office/review/${meeting.id}`;
  const title = meeting.title ?? say(pagesMessages.untitled, language);
  const day = dayInWords(meeting.embargo.until ?? '', language);
  return formPage(form, {
    title: say(texts.reviewTitle, language),
    area: 'review',
    above: [
      { label: say(pagesMessages.queue, language), path: '/office/review' },
      { label: say(texts.title, language), path: '/office/delays' },
    ],
    action: `${path}/delay/review`,
    back: '/office/delays',
    button: say(texts.stillNeeded, language),
    version: meeting.version,
    intro: (
      <>
        <p>{say(texts.reviewIntro, language, { title, day })}</p>
        <h2>{say(texts.history, language)}</h2>
        <History history={history} language={language} />
        <h2>{say(texts.sooner, language)}</h2>
        <p>{say(texts.soonerMore, language)}</p>
        <div class="actions">
          <ButtonLink href={path} look="secondary">
            {say(texts.publishNow, language)}
          </ButtonLink>
          <ButtonLink href={`${path}/delay`} look="secondary">
            {say(texts.earlier, language)}
          </ButtonLink>
        </div>
        <h2>{say(texts.stillNeeded, language)}</h2>
      </>
    ),
    children: <TextArea form={form} name="/why" rows={3} maxLength={1000} required />,
  });
}

function History({ history, language }: { history: readonly LookedAt[]; language: Language }) {
  if (history.length === 0) return <p>{say(texts.historyEmpty, language)}</p>;
  return (
    <Table
      caption={say(texts.history, language)}
      rows={history}
      columns={[
        { label: say(texts.when, language), cell: ({ review }) => <Moment at={review.reviewedAt} /> },
        { label: say(texts.who, language), cell: ({ who }) => who },
        {
          label: say(texts.outcome, language),
          cell: ({ review: { kind } }) =>
            say(kind === EmbargoReviewKind.DECIDED ? texts.DECIDED : texts.STILL_NEEDED, language),
        },
        { label: say(texts.day, language), cell: ({ review }) => <Day day={review.until} /> },
        { label: say(texts.reasons, language), cell: ({ review }) => review.why },
      ]}
    />
  );
}
