import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { ButtonLink } from '../../../office/pages/frame/buttons.js';
import { type Fact, Facts } from '../../../office/pages/frame/facts.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { Table } from '../../../platform/pages/table.js';
import { Day, Moment } from '../../../office/pages/frame/times.js';
import type { Meeting } from '../../../office/meetings/meeting.entity.js';
import { dayInWords, instantDayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, type Params, say } from '../../../platform/language/message.js';
import { meetingStates } from '../../../words/meeting-words.js';
import { type ChangeType, changeTypes, grounds, type Ground } from '../../../words/register-words.js';
import type { JsonObject } from '../../../words/json.js';
import type { RecordDifference } from '../../../register/pages/record/record-differences.rules.js';
import type { RecordNames } from '../../../register/pages/record/record-document.js';
import { Tombstone } from '../../../register/pages/record/tombstone.js';
import type { NamingOf } from '../../retention/naming.queries.js';
import { DifferenceTable, FramedRecord, WithAside } from '../parts.js';
import { pagesMessages } from '../pages.messages.js';
import { publishedMessages as texts } from './published.messages.js';

/** One version as the page tells it. */
export interface VersionLine {
  version: number;
  at: Date;
  type: ChangeType;
  reason: string | null;
  /** Null for the first. */
  changes: readonly RecordDifference[] | null;
}

/** A field that is withheld, with the real ground. */
export interface RedactionLine {
  field: string;
  ground: Ground;
  /** Null for those who may not know. */
  decision: string | null;
  at: Date;
}

export interface PublishedView {
  language: Language;
  meeting: Meeting;
  /** The newest public version. */
  document: JsonObject;
  names: RecordNames;
  versions: readonly VersionLine[];
  redactions: readonly RedactionLine[];
  publishedBy: string;
  address: string;
  /** When the names of people leave; undefined where there is nothing to leave. */
  naming: NamingOf | undefined;
  may: { correct: boolean; redact: boolean; withdraw: boolean };
}

/** A meeting that was published: what everyone sees now, how it became so, and what can be done about it. */
export function publishedPage(view: PublishedView): OfficePage {
  const { language, meeting, may } = view;
  const title = meeting.reference ?? '';
  const withdrawn = meeting.steps.withdrawnReason;
  const body = (
    <>
      <Heading>{title}</Heading>
      <WithAside aside={<Aside view={view} />}>
        <h2>{say(pagesMessages.publicNow, language)}</h2>
        {withdrawn === null ? (
          <FramedRecord document={view.document} names={view.names} />
        ) : (
          <div class="record-frame">
            <Tombstone language={language} reference={title} reason={withdrawn} />
          </div>
        )}
      </WithAside>
      <Versions view={view} />
      <Redactions view={view} />
      {Object.values(may).includes(true) && <Actions view={view} />}
    </>
  );
  const above = [{ label: say(texts.meetings, language), path: '/office/meetings' }];
  return { title, body, area: 'meetings', above };
}

function Aside({ view }: { view: PublishedView }) {
  const { language, meeting, address } = view;
  const told = (message: Message, params?: Params) => say(message, language, params);
  const { daysToPublication: days, late, publishedAt } = meeting;
  const facts: Fact[] = [
    [
      told(pagesMessages.publicAddress),
      <a key="address" class="ds-link" href={address}>
        {address}
      </a>,
    ],
    [told(texts.publishedAt), publishedAt && <Moment key="at" at={publishedAt} />],
    [told(texts.days), days === null ? null : late ? told(texts.daysLate, { days }) : String(days)],
    [told(texts.publishedBy), view.publishedBy],
    ...namingFacts(view),
  ];
  return (
    <>
      <h2>{told(texts.facts)}</h2>
      <p>
        <span class="ds-tag">{meetingStates.label(meeting.state, language)}</span>
      </p>
      <Facts facts={facts} />
    </>
  );
}

function namingFacts({ naming, language }: PublishedView): Fact[] {
  if (!naming) return [];
  const { endedAt, leaveOn } = naming;
  const told = endedAt
    ? say(texts.namesEnded, language, { day: instantDayInWords(endedAt, language) })
    : say(texts.namesUntil, language, { day: dayInWords(leaveOn, language) });
  return [[say(texts.names, language), told]];
}

function Versions({ view: { versions, language } }: { view: PublishedView }) {
  return (
    <>
      <h2>{say(texts.versions, language)}</h2>
      <ol class="versions" reversed>
        {[...versions].reverse().map(({ version, at, type, reason, changes }) => (
          <li key={version}>
            <h3>{say(texts.version, language, { version, what: changeTypes.label(type, language) })}</h3>
            <p class="quiet">
              <Moment at={at} />
            </p>
            {reason && <p>{say(texts.reason, language, { reason })}</p>}
            {changes && changes.length > 0 && (
              <DifferenceTable caption={say(texts.changesOf, language, { version })} rows={changes} />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Redactions({ view: { redactions, language } }: { view: PublishedView }) {
  if (redactions.length === 0) return null;
  const decided = redactions.some(({ decision }) => decision !== null);
  return (
    <>
      <h2>{say(texts.withheld, language)}</h2>
      <Table
        caption={say(texts.withheld, language)}
        rows={redactions}
        columns={[
          { label: say(texts.withheldField, language), cell: ({ field }) => field },
          { label: say(texts.toldGround, language), cell: ({ ground }) => grounds.label(ground, language) },
          ...(decided ? [{ label: say(texts.decision, language), cell: decisionOf }] : []),
          { label: say(texts.when, language), cell: ({ at }) => <Day day={at.toISOString().slice(0, 10)} /> },
        ]}
      />
    </>
  );
}

function decisionOf({ decision }: RedactionLine): string | null {
  return decision;
}

function Actions({ view: { meeting, may, language } }: { view: PublishedView }) {
  const path = `/office/published/${meeting.id}`;
  const offered = (['correct', 'redact', 'withdraw'] as const).filter((verb) => may[verb]);
  const more = { correct: texts.correctMore, redact: texts.redactMore, withdraw: texts.withdrawMore };
  return (
    <>
      <h2>{say(texts.whatToDo, language)}</h2>
      {offered.map((verb) => (
        <div key={verb} class="offer">
          <p id={`${verb}-more`}>{say(more[verb], language)}</p>
          <ButtonLink href={`${path}/${verb}`} look="secondary">
            {say(texts[verb], language)}
          </ButtonLink>
        </div>
      ))}
    </>
  );
}
