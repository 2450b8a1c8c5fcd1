import { dayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { outcomeKinds } from '../../../words/content-words.js';
import { directions } from '../../../words/meeting-words.js';
import type { AskRecord } from '../../records/meeting-lines.record.js';
import type { MeetingRecord } from '../../records/meeting.record.js';
import { pathIn } from '../frame/portal-addresses.js';
import { pathOfMeeting } from '../meeting/meeting-view.js';
import { Counterparts } from '../meetings/counterparts.js';
import { titleOf } from '../record/public-record.js';
import { spokenIn } from '../record/quoting.js';
import { spanInWords } from '../record/value-words.js';
import type { Step } from './footprint.rules.js';
import type { IssueView } from './issue-view.js';
import { issueMessages as texts } from './issue.messages.js';

const MOST_ASKS = 3;

/** What happened to an issue, on one line through the years: what they asked on one side of it, what we asked on the other. */
export function Footprint({ view }: { view: IssueView }) {
  const { language, footprint, meetings } = view;
  const { count: total, read } = meetings;
  return (
    <section class="footprint-part" aria-labelledby="footprint">
      <h2 id="footprint">{say(texts.footprint, language)}</h2>
      {footprint.length === 0 ? (
        <p>{say(texts.footprintNone, language)}</p>
      ) : (
        <p class="quiet">
          {say(texts.footprintHow, language)}
          {total > read.length && ` ${say(texts.footprintLast, language, { total, count: read.length })}`}
        </p>
      )}
      <div class="footprint">
        {footprint.map(({ year, steps }) => (
          <section key={year}>
            <h3>{year ?? say(texts.undated, language)}</h3>
            <ol>
              {steps.map((step, place) => (
                <li key={place} class={`step ${wayOf(step)}`}>
                  <Happened step={step} view={view} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

function wayOf(step: Step): string {
  return step.is === 'meeting' ? step.way : 'own';
}

function Happened({ step, view }: { step: Step; view: IssueView }) {
  const { language, issue } = view;
  if (step.is === 'meeting') return <Met meeting={step.meeting} issueId={issue.id} language={language} />;
  const when = step.day && <time dateTime={step.day}>{dayInWords(step.day, language)}</time>;
  const what = {
    adopted: texts.stepAdopted,
    begun: texts.stepBegun,
    note: texts.stepNote,
    ended: texts.stepEnded,
  };
  return (
    <article>
      <p class="row-when">{when}</p>
      <h4>{say(what[step.is], language)}</h4>
      <p lang={step.is === 'adopted' ? undefined : spokenIn(language)}>{toldOf(step, view)}</p>
    </article>
  );
}

function toldOf(step: Exclude<Step, { is: 'meeting' }>, { issue, language }: IssueView): string {
  if (step.is === 'note') return step.note.text;
  if (step.is === 'ended') return issue.result ?? '';
  return step.is === 'adopted' ? adoptionOf(issue, language) : '';
}

/** By whom and in which case an issue was adopted, as far as that is told. */
export function adoptionOf({ adoptedBy, caseNumber }: IssueView['issue'], language: Language): string {
  return [
    adoptedBy && say(texts.adoptedBy, language, { by: adoptedBy }),
    caseNumber && say(texts.case, language, { number: caseNumber }),
  ]
    .filter(Boolean)
    .join(', ');
}

function Met({
  meeting,
  issueId,
  language,
}: {
  meeting: MeetingRecord;
  issueId: string;
  language: Language;
}) {
  const { reference, title, direction, date, outcome, language: written } = meeting;
  return (
    <article>
      <p class="row-when">
        <time dateTime={date}>{spanInWords(meeting, language)}</time>
        {` · ${directions.label(direction, language)}`}
      </p>
      <h4>
        <a class="ds-link" href={pathIn(language, pathOfMeeting(reference))} lang={title && written}>
          {titleOf(meeting, language)}
        </a>
      </h4>
      <p class="row-who">
        <Counterparts meeting={meeting} language={language} />
      </p>
      <Asked
        asks={meeting.asks.filter((ask) => ask.text && (ask.issueId ?? issueId) === issueId)}
        {...{ meeting, language }}
      />
      {outcome && (
        <p>
          {say(texts.ledTo, language, { outcome: outcomeKinds.label(outcome.kind, language) })}
          {outcome.text && <span lang={written}>{` – ${outcome.text}`}</span>}
        </p>
      )}
    </article>
  );
}

interface AskedProps {
  asks: readonly AskRecord[];
  meeting: MeetingRecord;
  language: Language;
}

function Asked({ asks, meeting, language }: AskedProps) {
  if (asks.length === 0) return null;
  const more = asks.length - MOST_ASKS;
  return (
    <ul class="step-asks">
      {asks.slice(0, MOST_ASKS).map(({ side, text }, place) => (
        <li key={place}>
          <span class="quiet">{`${say(texts.asked, language, { side })}: `}</span>
          <span lang={meeting.language}>{text}</span>
        </li>
      ))}
      {more > 0 && <li class="quiet">{say(texts.moreAsks, language, { count: more })}</li>}
    </ul>
  );
}
