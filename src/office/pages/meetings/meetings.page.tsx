import { dayInWords } from '../../../platform/language/in-words.js';
import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/language/message.js';
import { Select } from '../../../platform/pages/forms/choices.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { TextField } from '../../../platform/pages/forms/fields.js';
import { type Form, valueOf } from '../../../platform/pages/forms/form.js';
import { meetingStates } from '../../../words/meeting-words.js';
import { choicesOf } from '../../../words/vocabulary.js';
import type { ListedMeeting, ListedMeetings } from '../../meetings/lists/meeting-list.queries.js';
import type { OfficePage } from '../frame/answer.js';
import { Button, ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { meetingsPageMessages as texts } from './meetings.messages.js';
import { StateTag } from './state-tag.js';

/** The list of meetings, and what it is narrowed to. */
export interface MeetingsView {
  form: Form;
  found: ListedMeetings;
  bodies: readonly Option[];
  mayRecord: boolean;
  /** Whether the page begins after another one. */
  later: boolean;
}

export function meetingsPage(view: MeetingsView): OfficePage {
  const { form, found, mayRecord } = view;
  const { language } = form;
  const title = say(texts.title, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      {mayRecord && (
        <p class="actions">
          <ButtonLink href="/office/meetings/new">{say(texts.record, language)}</ButtonLink>
        </p>
      )}
      <Filter view={view} />
      <p role="status">{say(texts.count, language, { count: found.count })}</p>
      {found.rows.length === 0 ? <Nothing view={view} /> : <Rows rows={found.rows} language={language} />}
      <Pages view={view} />
    </>
  );
  return { title, body, area: 'meetings' };
}

function Filter({ view: { form, bodies } }: { view: MeetingsView }) {
  const { language } = form;
  return (
    <form method="get" action="/office/meetings" class="filter" role="search">
      <TextField form={form} name="text" type="search" />
      <Select
        form={form}
        name="state"
        options={choicesOf(meetingStates, language)}
        nothing={say(texts.anyState, language)}
      />
      {bodies.length > 1 && (
        <Select form={form} name="body" options={bodies} nothing={say(texts.anyBody, language)} />
      )}
      <div class="filter-do">
        <Button look="secondary">{say(texts.show, language)}</Button>
      </div>
    </form>
  );
}

function Nothing({ view: { form, mayRecord } }: { view: MeetingsView }) {
  const { language } = form;
  if (isNarrowed(form)) {
    return (
      <p>
        {say(texts.noneFound, language)}{' '}
        <a class="ds-link" href="/office/meetings">
          {say(texts.clear, language)}
        </a>
      </p>
    );
  }
  return <p>{say(mayRecord ? texts.none : texts.noneRead, language)}</p>;
}

function isNarrowed(form: Form): boolean {
  return ['text', 'state', 'body'].some((name) => valueOf(form, name) !== '');
}

/** Meetings in a list, as links to their pages. */
export function Rows({
  rows,
  language,
  children,
}: {
  rows: readonly ListedMeeting[];
  language: 'sv' | 'en';
  /** What is said of each. */
  children?: ComponentChildren;
}) {
  return (
    <ul class="meeting-list">
      {rows.map(({ meeting, with: parties }) => (
        <li key={meeting.id}>
          <a class="ds-link" href={`/office/meetings/${meeting.id}`}>
            {meeting.title ?? say(texts.untitled, language)}
          </a>{' '}
          <StateTag state={meeting.state} language={language} />
          <p data-field="description">
            {meeting.date ? (
              <time dateTime={meeting.date}>{dayInWords(meeting.date, language)}</time>
            ) : (
              say(texts.noDay, language)
            )}
            {parties.length > 0 && ` · ${parties.join(', ')}`}
            {meeting.reference && (
              <>
                {' · '}
                <span class="nowrap">{meeting.reference}</span>
              </>
            )}
          </p>
          {children}
        </li>
      ))}
    </ul>
  );
}

function Pages({ view: { form, found, later } }: { view: MeetingsView }) {
  const { language } = form;
  const last = found.rows.at(-1);
  if (!later && !found.hasMore) return null;
  const kept = ['text', 'state', 'body'].map((name): [string, string] => [name, valueOf(form, name)]);
  const address = (more: [string, string][]) =>
    `/office/meetings?${new URLSearchParams([...kept, ...more].filter(([, value]) => value !== '')).toString()}`;
  return (
    <nav class="actions" aria-label={say(texts.pages, language)}>
      {later && (
        <a class="ds-link" href={address([])}>
          {say(texts.newest, language)}
        </a>
      )}
      {found.hasMore && last && (
        <a class="ds-link" href={address([['after', last.meeting.id]])}>
          {say(texts.older, language)}
        </a>
      )}
    </nav>
  );
}
