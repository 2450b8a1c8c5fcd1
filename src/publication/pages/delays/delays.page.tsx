import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { formPage } from '../../../office/pages/frame/form-page.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../../../office/pages/frame/paging.js';
import { Table } from '../../../platform/pages/table.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { dayInWords, instantDayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, type Params, say } from '../../../platform/language/message.js';
import { Select } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import type { FieldText, Form } from '../../../platform/pages/forms/form.js';
import { grounds } from '../../../words/register-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import { pagesMessages } from '../pages.messages.js';
import type { EmbargoReview } from '../../../office/meetings/embargo/embargo-review.entity.js';
import type { DelayStanding } from './delay.rules.js';
import { delaysMessages as texts } from './delays.messages.js';

/** That somebody looked at a delay, with their name. */
export interface LookedAt {
  review: EmbargoReview;
  who: string;
}

/** A meeting that waits for its day. */
export interface DelayRow {
  meeting: Meeting;
  body: string;
  standing: DelayStanding;
  /** Who looked at it last, and why it waits; null where nobody knows. */
  looked: LookedAt | null;
  may: boolean;
}

/** What was reviewed and is to be published later: the next day first. */
export function delaysPage(rows: readonly DelayRow[], language: Language): OfficePage {
  const told = (message: Message, params?: Params) => say(message, language, params);
  const shown = rows.slice(0, PAGE_LENGTH);
  const body = (
    <>
      <Heading>{told(texts.title)}</Heading>
      <p>{told(texts.intro)}</p>
      {shown.length === 0 ? (
        <p>{told(texts.empty)}</p>
      ) : (
        <Table
          caption={told(texts.title)}
          rows={shown}
          columns={[
            { label: told(texts.meeting), cell: (row) => <Named row={row} language={language} /> },
            { label: told(texts.body), cell: (row) => row.body },
            { label: told(texts.day), cell: (row) => <Waiting row={row} language={language} /> },
            { label: told(texts.decision), cell: (row) => decisionOf(row.meeting, language) },
          ]}
        />
      )}
      <Paging found={rows} />
    </>
  );
  const above = [{ label: say(pagesMessages.queue, language), path: '/office/review' }];
  return { title: told(texts.title), body, area: 'review', above };
}

function Named({ row: { meeting, may }, language }: { row: DelayRow; language: Language }) {
  const title = meeting.title ?? say(pagesMessages.untitled, language);
  return (
    <>
      <a class="ds-link" href={`/office/review/${meeting.id}`}>
        {title}
      </a>
      {may && (
        <p>
          <a
            class="ds-link"
            href={`/office/review/${meeting.id}/delay`}
            aria-label={say(texts.changeOf, language, { title })}
          >
            {say(texts.change, language)}
          </a>{' '}
          <a
            class="ds-link"
            href={`/office/review/${meeting.id}/delay/review`}
            aria-label={say(texts.reviewOf, language, { title })}
          >
            {say(texts.review, language)}
          </a>
        </p>
      )}
    </>
  );
}

function Waiting({ row: { meeting, standing, looked }, language }: { row: DelayRow; language: Language }) {
  const { until } = meeting.embargo;
  const day = until ? dayInWords(until, language) : '';
  return (
    <>
      <p>{say(texts.dayAnd, language, { day, days: standing.daysLeft })}</p>
      {standing.reconsider ? (
        <p>
          <span class="ds-tag" data-color="warning">
            {say(texts.reconsider, language)}
          </span>
        </p>
      ) : (
        standing.reviewOn && (
          <p>{say(texts.reconsiderBy, language, { day: dayInWords(standing.reviewOn, language) })}</p>
        )
      )}
      {looked && <p class="quiet">{lookedInWords(looked, language)}</p>}
      <p class="quiet">{say(texts.latest, language, { day: dayInWords(standing.latest, language) })}</p>
    </>
  );
}

function lookedInWords({ review, who }: LookedAt, language: Language): string {
  const day = instantDayInWords(review.reviewedAt, language);
  return say(texts.lookedAt, language, { day, who, why: review.why });
}

function decisionOf({ embargo: { ground, decision } }: Meeting, language: Language): string {
  return [...(ground ? [grounds.label(ground, language)] : []), ...(decision ? [decision] : [])].join('. ');
}

export const delayTexts: Readonly<Record<string, FieldText>> = {
  '/until': { label: texts.until, hint: texts.untilHintPlain },
  '/ground': { label: texts.ground },
  '/decision': { label: texts.decided, hint: texts.decidedHint },
};

/** Asks until when, why and by whose decision a meeting waits. */
export function delayPage(form: Form, meeting: Meeting, latest: string): OfficePage {
  const { language } = form;
  const title = meeting.title ?? say(pagesMessages.untitled, language);
  const day = dayInWords(latest, language);
  return formPage(form, {
    title: say(texts.delayTitle, language),
    area: 'review',
    above: [
      { label: say(pagesMessages.queue, language), path: '/office/review' },
      { label: title, path: `/office/review/${meeting.id}` },
    ],
    action: `/office/review/${meeting.id}/delay`,
    back: `/office/review/${meeting.id}`,
    button: say(texts.save, language),
    intro: say(texts.delayIntro, language, { title }),
    version: meeting.version,
    children: (
      <>
        <TextField
          form={form}
          name="/until"
          type="date"
          required
          hint={say(texts.untilHint, language, { day })}
        />
        <Select
          form={form}
          name="/ground"
          options={choicesOf(grounds, language)}
          nothing={say(texts.chooseGround, language)}
          required
        />
        <TextField form={form} name="/decision" required maxLength={500} />
      </>
    ),
  });
}
