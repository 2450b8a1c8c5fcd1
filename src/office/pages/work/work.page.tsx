import { dayInWords, monthInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { daysBetween } from '../../../words/dates.js';
import type { ListedMeeting } from '../../meetings/lists/meeting-list.queries.js';
import { whyReturned } from '../../meetings/steps/return-reasons.js';
import type { Steps } from '../../meetings/steps/steps.embedded.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { Rows } from '../meetings/meetings.page.js';
import { meetingsPageMessages } from '../meetings/meetings.messages.js';
import { FromFile } from './from-file.js';
import { Parts } from './parts.js';
import { workMessages as texts } from './work.messages.js';
import type { WaitingReports } from '../../reports/reports.queries.js';
import type { Due, Work } from './work.queries.js';

/** What waits for somebody. */
export interface WorkView {
  language: Language;
  today: string;
  work: Work;
  /** How many meetings wait for their review; null for those who review nothing. */
  waiting: number | null;
  /** What the public says is wrong, and waits for their answer. */
  reports: WaitingReports;
  mayRecord: boolean;
  /** Takes a calendar at once. */
  form: Form;
}

export function workPage(view: WorkView): OfficePage {
  const { language, work, mayRecord } = view;
  const title = say(texts.title, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      {mayRecord && (
        <p class="actions">
          <ButtonLink href="/office/meetings/new">{say(texts.record, language)}</ButtonLink>
          <ButtonLink href="/office/calendar" look="secondary">
            {say(texts.calendar, language)}
          </ButtonLink>
        </p>
      )}
      {mayRecord && <FromFile form={view.form} />}
      <Waiting view={view} />
      <Reports view={view} />
      <Delays view={view} />
      {!mayRecord && <Parts />}
      <Returned rows={work.returned} language={language} />
      {mayRecord && <DueList view={view} />}
      <Meetings title={texts.drafts} rows={work.drafts} language={language} />
      <Meetings title={texts.submitted} rows={work.submitted} language={language} />
      <Meetings title={texts.published} rows={work.published} language={language} />
      {mayRecord && (
        <p>
          <a class="ds-link" href="/office/meetings">
            {say(texts.all, language)}
          </a>
        </p>
      )}
    </>
  );
  return { title, body, area: 'work' };
}

function Waiting({ view: { waiting, language } }: { view: WorkView }) {
  if (waiting === null) return null;
  if (waiting === 0) return <p>{say(texts.noneWaiting, language)}</p>;
  return (
    <p class="ds-alert" data-color="info">
      <a class="ds-link" href="/office/review">
        {say(texts.waiting, language, { count: waiting })}
      </a>
    </p>
  );
}

function Reports({ view: { reports, language } }: { view: WorkView }) {
  const { open, overdue, urgent } = reports;
  if (open === 0) return null;
  return (
    <p class="ds-alert" data-color={overdue + urgent > 0 ? 'warning' : 'info'}>
      <a class="ds-link" href="/office/reports">
        {say(texts.reports, language, { open, overdue, urgent })}
      </a>
    </p>
  );
}

function Delays({ view: { work, language } }: { view: WorkView }) {
  if (work.delays === 0) return null;
  return (
    <p class="ds-alert" data-color="info">
      <a class="ds-link" href="/office/delays">
        {say(texts.delays, language, { count: work.delays })}
      </a>
    </p>
  );
}

function DueList({ view }: { view: WorkView }) {
  const { work, language } = view;
  const months = work.due.filter(({ item }) => item.postId !== null);
  const meetings = work.due.filter(({ item }) => item.postId === null);
  return (
    <>
      <section aria-labelledby="due">
        <h2 id="due">{say(texts.due, language)}</h2>
        {work.due.length === 0 && <p>{say(texts.nothingDue, language)}</p>}
        <DueItems items={meetings} view={view} />
      </section>
      {months.length > 0 && (
        <section aria-labelledby="months">
          <h2 id="months">{say(texts.months, language)}</h2>
          <p>{say(texts.monthsMore, language)}</p>
          <DueItems items={months.slice(0, FEW)} view={view} />
          {months.length > FEW && (
            <details class="folded">
              <summary>{say(texts.moreMonths, language, { count: months.length - FEW })}</summary>
              <DueItems items={months.slice(FEW)} view={view} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

const FEW = 4;

function DueItems({ items, view }: { items: readonly Due[]; view: WorkView }) {
  if (items.length === 0) return null;
  return (
    <ul class="meeting-list">
      {items.map((due) => (
        <li key={`${due.item.meetingId ?? due.item.postId ?? ''} ${due.item.month ?? ''}`}>
          <DueLine due={due} view={view} />
        </li>
      ))}
    </ul>
  );
}

function DueLine({ due, view }: { due: Due; view: WorkView }) {
  const { meetingId, dueOn } = due.item;
  return (
    <>
      {meetingId ? (
        <a class="ds-link" href={`/office/meetings/${meetingId}`}>
          {due.name ?? say(meetingsPageMessages.untitled, view.language)}
        </a>
      ) : (
        <span>{say(texts.monthDue, view.language, monthAndPost(due, view.language))}</span>
      )}{' '}
      <When due={due} view={view} />
      <p data-field="description">
        {say(dueWords(due), view.language, { day: dayInWords(dueOn, view.language) })}
      </p>
      {!meetingId && <ReportMonth due={due} language={view.language} />}
    </>
  );
}

function dueWords({ item: { meetingId, late } }: Due): Message {
  if (meetingId) return texts.meetingDue;
  return late ? texts.monthDueOn : texts.monthDueBy;
}

function When({ due: { item }, view: { language, today } }: { due: Due; view: WorkView }) {
  const left = daysBetween(today, item.dueOn);
  return (
    <span class="ds-tag" data-color={item.late ? 'danger' : 'neutral'} data-size="sm">
      {item.late ? say(texts.late, language, { days: -left }) : say(texts.dueIn, language, { days: left })}
    </span>
  );
}

function ReportMonth({ due, language }: { due: Due; language: Language }) {
  const { postId, month } = due.item;
  return (
    <p class="actions tight">
      <a
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        href={`/office/nil-returns/new?post=${postId ?? ''}&month=${month ?? ''}`}
        aria-label={say(texts.nothingFor, language, monthAndPost(due, language))}
      >
        {say(texts.nothing, language)}
      </a>
      <a class="ds-link" href="/office/meetings/new">
        {say(texts.record, language)}
      </a>
    </p>
  );
}

function monthAndPost({ item, name }: Due, language: Language): { month: string; post: string } {
  return { month: item.month ? monthInWords(item.month, language) : '–', post: name ?? '–' };
}

function Returned({ rows, language }: { rows: readonly ListedMeeting[]; language: Language }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="returned">
      <h2 id="returned">{say(texts.returned, language)}</h2>
      {rows.map((row) => (
        <Rows key={row.meeting.id} rows={[row]} language={language}>
          <Comment steps={row.meeting.steps} language={language} />
        </Rows>
      ))}
    </section>
  );
}

// What the register itself returned is no reviewer's word.
function Comment({ steps, language }: { steps: Steps; language: Language }) {
  const comment = whyReturned(steps, language);
  if (!comment) return null;
  return <p class="comment">{steps.returnedFor ? comment : say(texts.comment, language, { comment })}</p>;
}

function Meetings({ title, rows, language }: MeetingsProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={title.code}>
      <h2 id={title.code}>{say(title, language)}</h2>
      <Rows rows={rows} language={language} />
    </section>
  );
}

interface MeetingsProps {
  title: Message;
  rows: readonly ListedMeeting[];
  language: Language;
}
