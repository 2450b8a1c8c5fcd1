import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { daysBetween } from '../../../words/dates.js';
import type { ListedMeeting } from '../../meetings/meeting-list.queries.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { Rows } from '../meetings/meetings.page.js';
import { meetingsPageMessages } from '../meetings/meetings.messages.js';
import { dayOf, monthOf } from '../meetings/when.js';
import { workMessages as texts } from './work.messages.js';
import type { Due, Work } from './work.queries.js';

/** What waits for somebody. */
export interface WorkView {
  language: Language;
  today: string;
  work: Work;
  /** How many meetings wait for their review; null for those who review nothing. */
  waiting: number | null;
  mayRecord: boolean;
  hasRole: boolean;
}

export function workPage(view: WorkView): OfficePage {
  const { language, work, mayRecord, hasRole } = view;
  const title = say(texts.title, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      {!hasRole && <p>{say(texts.noRole, language)}</p>}
      {mayRecord && (
        <p class="actions">
          <ButtonLink href="/office/meetings/new">{say(texts.record, language)}</ButtonLink>
        </p>
      )}
      <Waiting view={view} />
      {mayRecord && <DueList view={view} />}
      <Returned rows={work.returned} language={language} />
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

function DueList({ view }: { view: WorkView }) {
  const { work, language } = view;
  return (
    <section aria-labelledby="due">
      <h2 id="due">{say(texts.due, language)}</h2>
      {work.due.length === 0 ? (
        <p>{say(texts.nothingDue, language)}</p>
      ) : (
        <ul class="meeting-list">
          {work.due.map((due) => (
            <li key={`${due.item.meetingId ?? due.item.postId ?? ''} ${due.item.month ?? ''}`}>
              <DueLine due={due} view={view} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DueLine({ due: { item, name }, view: { language, today } }: { due: Due; view: WorkView }) {
  const { meetingId, postId, month, dueOn, late } = item;
  const left = daysBetween(today, dueOn);
  const when = late ? say(texts.late, language, { days: -left }) : say(texts.dueIn, language, { days: left });
  return (
    <>
      {meetingId && (
        <a class="ds-link" href={`/office/meetings/${meetingId}`}>
          {name ?? say(meetingsPageMessages.untitled, language)}
        </a>
      )}
      {postId && month && (
        <span>{say(texts.monthDue, language, { month: monthOf(month, language), post: name ?? '–' })}</span>
      )}{' '}
      <span class="ds-tag" data-color={late ? 'danger' : 'neutral'} data-size="sm">
        {when}
      </span>
      <p data-field="description">
        {meetingId ? `${say(texts.meetingDue, language)} ` : ''}
        <time dateTime={dueOn}>{dayOf(dueOn, language)}</time>
      </p>
      {postId && month && (
        <p class="actions tight">
          <a
            class="ds-button"
            data-variant="secondary"
            data-size="sm"
            href={`/office/nil-returns/new?post=${postId}&month=${month}`}
            aria-label={say(texts.nothingFor, language, { month: monthOf(month, language), post: name ?? '–' })}
          >
            {say(texts.nothing, language)}
          </a>
          <a class="ds-link" href="/office/meetings/new">
            {say(texts.record, language)}
          </a>
        </p>
      )}
    </>
  );
}

function Returned({ rows, language }: { rows: readonly ListedMeeting[]; language: Language }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="returned">
      <h2 id="returned">{say(texts.returned, language)}</h2>
      {rows.map((row) => (
        <div key={row.meeting.id}>
          <Rows rows={[row]} language={language} />
          {row.meeting.steps.returnedReason && (
            <p class="comment">{say(texts.comment, language, { comment: row.meeting.steps.returnedReason })}</p>
          )}
        </div>
      ))}
    </section>
  );
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
