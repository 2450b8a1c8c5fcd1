import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { Button } from '../../../office/pages/frame/buttons.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../../../office/pages/frame/paging.js';
import { PostForm } from '../../../office/pages/frame/post-form.js';
import { Table } from '../../../platform/pages/table.js';
import { type Message, type Params, say } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import { chosenIn, type Form, idOf } from '../../../platform/pages/forms/form.js';
import { pagesMessages } from '../pages.messages.js';
import type { Deadline } from './deadline.rules.js';
import { DeadlineTag } from './deadline-tag.js';
import { reviewMessages as texts } from './review.messages.js';

/** The name of the field with what was chosen. */
export const CHOSEN = '/meetings';
/** How many can be published with one button. */
export const MOST_CHOSEN = 50;

/** A meeting in the queue. */
export interface QueueRow {
  id: string;
  version: number;
  title: string | null;
  body: string;
  recordedBy: string;
  age: string;
  deadline: Deadline;
  /** Why not to be published by whoever looks: they have no such role, or changed it last. */
  hindrance: 'NO_ROLE' | 'FOUR_EYES' | null;
}

export interface QueueView {
  form: Form;
  rows: readonly QueueRow[];
  count: number;
}

/** What waits for review, the most urgent first. */
export function queuePage(view: QueueView): OfficePage {
  const { form, rows, count } = view;
  const told = (message: Message, params?: Params) => say(message, form.language, params);
  const shown = rows.slice(0, PAGE_LENGTH);
  const may = shown.some(({ hindrance }) => hindrance === null);
  const list = <Queue form={form} rows={shown} />;
  const body = (
    <>
      <ErrorSummary form={form} />
      <Heading>{told(texts.title)}</Heading>
      <p>{told(texts.intro)}</p>
      <p>
        <a class="ds-link" href="/office/delays">
          {told(texts.toDelays)}
        </a>
      </p>
      {count === 0 ? <p>{told(texts.empty)}</p> : <h2>{told(texts.count, { count })}</h2>}
      {!may && count > 0 && list}
      {may && (
        <PostForm action="/office/review">
          {list}
          <p class="quiet">{told(texts.publishChosenHint, { most: MOST_CHOSEN })}</p>
          <div class="actions">
            <Button>{told(texts.publishChosen)}</Button>
          </div>
        </PostForm>
      )}
      <Paging found={rows} />
    </>
  );
  return { title: told(texts.title), body, area: 'review' };
}

function Queue({ form, rows }: { form: Form; rows: readonly QueueRow[] }) {
  const told = (message: Message, params?: Params) => say(message, form.language, params);
  return (
    <Table
      caption={told(texts.title)}
      rows={rows}
      columns={[
        { label: told(texts.meeting), cell: (row) => <Chosen form={form} rows={rows} row={row} /> },
        { label: told(texts.body), cell: ({ body }) => body },
        { label: told(texts.recordedBy), cell: ({ recordedBy }) => recordedBy },
        { label: told(texts.age), cell: ({ age }) => age },
        {
          label: told(texts.deadline),
          cell: ({ deadline }) => <DeadlineTag deadline={deadline} />,
        },
      ]}
    />
  );
}

function Chosen({ form, rows, row }: { form: Form; rows: readonly QueueRow[]; row: QueueRow }) {
  const { language } = form;
  const title = row.title ?? say(pagesMessages.untitled, language);
  const value = `${row.id}:${row.version}`;
  const first = rows.find(({ hindrance }) => hindrance === null) === row;
  return (
    <div class="queue-choice">
      {row.hindrance === null && (
        <input
          class="ds-input"
          type="checkbox"
          id={first ? idOf(CHOSEN) : `chosen-${row.id}`}
          name={CHOSEN}
          value={value}
          checked={chosenIn(form, CHOSEN).includes(value)}
          aria-label={say(texts.chooseOne, language, { title })}
        />
      )}
      <div>
        <a class="ds-link" href={`/office/review/${row.id}`}>
          {title}
        </a>
        {row.hindrance === 'FOUR_EYES' && <p class="quiet">{say(texts.yours, language)}</p>}
      </div>
    </div>
  );
}
