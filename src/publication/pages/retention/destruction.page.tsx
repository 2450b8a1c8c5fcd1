import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { ButtonLink } from '../../../office/pages/frame/buttons.js';
import { type Fact, Facts } from '../../../office/pages/frame/facts.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../../../office/pages/frame/paging.js';
import { dayInWords, momentInWords, numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, type Params, say } from '../../../platform/language/message.js';
import { ErrorSummary } from '../../../platform/pages/forms/error-summary.js';
import type { Form } from '../../../platform/pages/forms/form.js';
import { type Column, Table } from '../../../platform/pages/table.js';
import type { DestructionItem } from '../../retention/destruction-item.entity.js';
import { DestructionState } from '../../retention/destruction-words.js';
import type { Destruction } from '../../retention/destruction.entity.js';
import { pagesMessages } from '../pages.messages.js';
import { fieldsInWords } from './field-list.js';
import { aboveRetention, aboveRun, RETENTION } from './above-retention.js';
import { retentionPageMessages as texts } from './retention-pages.messages.js';
import { StateTag } from './state-tag.js';

const { REHEARSED, DECIDED, RUNNING, FAILED, DONE } = DestructionState;

/** A list or protocol, and whose it is. */
export interface RunRow {
  run: Destruction;
  body: string;
}

export interface RunView extends RunRow {
  language: Language;
  items: readonly DestructionItem[];
  /** What the meetings are called that are still there. */
  titles: ReadonlyMap<string, string | null>;
  people: ReadonlyMap<string, string>;
  destroyed: number;
  changed: number;
  /** Whether whoever looks may go on with it. */
  may: boolean;
  /** Whether the page has all of the list. */
  whole: boolean;
}

/** One destruction from its list to its protocol: what it is about, how far it is, and what comes next. */
export function runPage(view: RunView, refused?: Form): OfficePage {
  const { run, language, items, whole } = view;
  const title = say(texts[run.kind], language);
  const shown = whole ? items : items.slice(0, PAGE_LENGTH);
  const body = (
    <>
      {refused && <ErrorSummary form={refused} />}
      <Heading>{title}</Heading>
      <p>
        <StateTag state={run.state} language={language} />
      </p>
      <p>{say(texts[`${run.kind}More`], language)}</p>
      {run.state === RUNNING && <Progress view={view} />}
      {run.state === FAILED && <Interrupted view={view} />}
      <Facts facts={factsOf(view)} />
      {view.may && <Next run={run} language={language} />}
      <h2>{say(texts.list, language)}</h2>
      <Downloads run={run} language={language} />
      <Table caption={say(texts.list, language)} rows={shown} columns={columnsOf(view)} />
      {!whole && <Paging found={items} />}
    </>
  );
  // What is refused is told at the address of the step: the page of the run itself is above it.
  return {
    title,
    body,
    area: 'privacy',
    above: refused ? aboveRun(run, language) : aboveRetention(language),
  };
}

function Progress({ view: { run, destroyed, changed, language } }: { view: RunView }) {
  return (
    <div class="ds-alert" data-color="info">
      <p>{say(texts.progress, language, { done: destroyed + changed, things: run.things })}</p>
      <p>
        <a class="ds-link" href={`${RETENTION}/${run.id}`}>
          {say(texts.again, language)}
        </a>
      </p>
    </div>
  );
}

function Interrupted({ view: { run, destroyed, changed, may, language } }: { view: RunView }) {
  return (
    <div class="ds-alert" data-color="danger">
      <p>{say(texts.interrupted, language, { done: destroyed + changed, things: run.things })}</p>
      {may && (
        <p class="no-print">
          <ButtonLink href={`${RETENTION}/${run.id}/resume`}>{say(texts.resume, language)}</ButtonLink>
        </p>
      )}
    </div>
  );
}

function factsOf(view: RunView): Fact[] {
  const { run, body, language, people, destroyed, changed } = view;
  const told = (message: Message, params?: Params) => say(message, language, params);
  const done = (at: Date | null, who: string | null) =>
    at && told(texts.by, { when: momentInWords(at, language), who: people.get(who ?? '') ?? '–' });
  const facts: Fact[] = [
    [told(texts.body), body],
    [told(texts.olderThan), dayInWords(run.olderThan, language)],
    [told(texts.things), numberInWords(run.things, language)],
    [told(texts.made), done(run.rehearsedAt, run.rehearsedBy)],
    [told(texts.decision), decisionOf(run, language)],
  ];
  if (run.decisionRecordedAt)
    facts.push([told(texts.decisionRecorded), done(run.decisionRecordedAt, run.decisionRecordedBy)]);
  if (run.begunAt) facts.push([told(texts.ordered), done(run.begunAt, run.performedBy)]);
  if (run.doneAt)
    facts.push(
      [told(texts.done), momentInWords(run.doneAt, language)],
      [told(texts.result), told(texts.resultOf, { destroyed, changed })],
    );
  const hash = <code class="secret">{run.listHash}</code>;
  return [...facts, [told(texts.hash), hash]];
}

function decisionOf({ decisionCase, decidedBy, decidedOn }: Destruction, language: Language): string | null {
  if (decisionCase === null || decidedBy === null || decidedOn === null) return null;
  const day = dayInWords(decidedOn, language);
  return say(texts.decisionOf, language, { case: decisionCase, who: decidedBy, day });
}

function Next({ run, language }: { run: Destruction; language: Language }) {
  const path = `${RETENTION}/${run.id}`;
  if (run.state !== REHEARSED && run.state !== DECIDED) return null;
  return (
    <div class="actions no-print">
      {run.state === REHEARSED ? (
        <ButtonLink href={`${path}/decide`}>{say(texts.decide, language)}</ButtonLink>
      ) : (
        <ButtonLink href={`${path}/destroy`}>{say(texts.destroy, language)}</ButtonLink>
      )}
      <a class="ds-link" href={newListLike(run)}>
        {say(texts.newList, language)}
      </a>
    </div>
  );
}

/** The form for a list of the same, with today's content. */
export function newListLike({ publicBodyId, kind, olderThan }: Destruction): string {
  const asked = new URLSearchParams({ body: publicBodyId, kind, olderThan });
  return `${RETENTION}/new?${asked.toString()}`;
}

/** Whether there is a protocol: also of what one meeting holds up, where each says what became of it. */
export function hasProtocol({ state }: Destruction): boolean {
  return state === DONE || state === FAILED;
}

function Downloads({ run, language }: { run: Destruction; language: Language }) {
  const path = `${RETENTION}/${run.id}`;
  const files = [
    ['list.csv', texts.csv],
    ...(hasProtocol(run)
      ? ([
          ['protocol.csv', texts.protocolCsv],
          ['protocol.json', texts.protocolJson],
        ] as const)
      : []),
    ['print', texts.print],
  ] as const;
  return (
    <p class="actions no-print">
      {files.map(([file, label]) => (
        <a key={file} class="ds-link" href={`${path}/${file}`}>
          {say(label, language)}
        </a>
      ))}
    </p>
  );
}

function columnsOf({ run, language, titles }: RunView): Column<DestructionItem>[] {
  const outcome = {
    label: say(texts.outcome, language),
    cell: ({ outcome }: DestructionItem) => say(outcome ? outcomes[outcome] : texts.waits, language),
  };
  return [
    {
      label: say(texts.meeting, language),
      cell: (item) => <Named item={item} title={titles.get(item.meetingId)} language={language} />,
    },
    {
      label: say(run.state === DONE ? texts.gone : texts.fields, language),
      cell: (item) => <Fields item={item} language={language} />,
    },
    ...(run.begunAt ? [outcome] : []),
  ];
}

const outcomes = { DESTROYED: texts.DESTROYED, CHANGED: texts.CHANGED, FAILED: texts.itemFailed };

// What goes along is told apart: whoever decides is to see that it really says the same.
function Fields({ item: { fields, same }, language }: { item: DestructionItem; language: Language }) {
  const listed = (some: readonly string[]) => fieldsInWords(some, language).join('; ');
  return (
    <>
      {listed(fields.filter((field) => !same.includes(field)))}
      {same.length > 0 && <p class="quiet">{say(texts.alsoSame, language, { fields: listed(same) })}</p>}
    </>
  );
}

// What is gone has neither a page nor a name.
function Named({ item, title, language }: NamedProps) {
  const { meetingId, reference } = item;
  const called = reference ?? say(texts.draft, language);
  if (title === undefined)
    return (
      <>
        {called} <code class="secret">{meetingId}</code>
      </>
    );
  return (
    <>
      <a class="ds-link" href={`/office/meetings/${meetingId}`}>
        {called}
      </a>{' '}
      {title ?? say(pagesMessages.untitled, language)}
    </>
  );
}

interface NamedProps {
  item: DestructionItem;
  title: string | null | undefined;
  language: Language;
}
