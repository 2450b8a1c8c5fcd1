import type { OfficePage } from '../../../office/pages/frame/answer.js';
import { ButtonLink } from '../../../office/pages/frame/buttons.js';
import { type Fact, Facts } from '../../../office/pages/frame/facts.js';
import { Heading } from '../../../office/pages/frame/office-frame.js';
import { Day, Moment } from '../../../office/pages/frame/times.js';
import { isUrgent } from '../../../office/reports/report-clock.rules.js';
import type { Report } from '../../../office/reports/report.entity.js';
import { type Message, type Params, say } from '../../../platform/language/message.js';
import type { JsonObject } from '../../../words/json.js';
import { changeTypes } from '../../../words/register-words.js';
import { faultInWords, outcomeInWords, ReportAbout } from '../../../words/report-words.js';
import type { RecordNames } from '../../../register/pages/record/record-document.js';
import { Tombstone } from '../../../register/pages/record/tombstone.js';
import { FramedRecord, WithAside } from '../parts.js';
import type { PublicVersion } from '../seen/record-views.service.js';
import type { Language } from '../../../platform/language/language.js';
import type { ReportLine } from './report-list.page.js';
import { aboveReport, ClockTag, pathOfReport, subjectInWords, UrgentTag } from './report-parts.js';
import { reportsPageMessages as texts } from './reports.messages.js';

/** A meeting that a report is about, as everyone sees it now. */
export interface ReportedMeeting {
  meetingId: string;
  document: JsonObject;
  names: RecordNames;
  /** Why it is gone; null while it is not. */
  withdrawn: string | null;
  /** The newest version, where it is later than the report. */
  changed: PublicVersion | null;
  may: { correct: boolean; redact: boolean; withdraw: boolean };
}

export interface ReportView extends ReportLine {
  language: Language;
  /** Null for what is no meeting. */
  meeting: ReportedMeeting | null;
  publicPath: string | null;
  officePath: string | null;
  answeredBy: string | null;
  hasAddress: boolean;
  mayAnswer: boolean;
}

/** One report, beside what it is about as everyone sees it now. */
export function reportPage(view: ReportView): OfficePage {
  const { language, report } = view;
  const title = say(texts.reportTitle, language, { what: subjectInWords(report, language) });
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>
        <ClockTag report={report} clock={view.clock} language={language} />{' '}
        <UrgentTag report={report} language={language} />
      </p>
      {isUrgent(report) && (
        <p class="ds-alert" data-color="warning">
          {say(texts.urgentMore, language)}
        </p>
      )}
      <HandedOver view={view} />
      <WithAside aside={<Aside view={view} />}>
        <Said report={report} language={language} />
        <Answer view={view} />
        {view.mayAnswer && report.outcome === null && <Acts view={view} />}
      </WithAside>
      <Record view={view} />
    </>
  );
  return { title, body, area: 'reports', above: aboveReport(null, language) };
}

function HandedOver({ view: { report, language } }: { view: ReportView }) {
  if (!report.forRegistrar || report.outcome !== null) return null;
  return (
    <div class="ds-alert" data-color="info">
      <p>{say(texts.forRegistrar, language)}</p>
      {report.handOverNote !== null && <p>{say(texts.note, language, { note: report.handOverNote })}</p>}
    </div>
  );
}

function Said({
  report: { text, evidenceUrl, language: written },
  language,
}: {
  report: Report;
  language: Language;
}) {
  return (
    <>
      <h2>{say(texts.whatTheySay, language)}</h2>
      <blockquote class="said" lang={written} dir="auto">
        {text}
      </blockquote>
      {evidenceUrl !== null && (
        <>
          <h3>{say(texts.evidence, language)}</h3>
          <p class="said">
            <a class="ds-link" href={evidenceUrl} rel="noreferrer noopener nofollow">
              {evidenceUrl}
            </a>
          </p>
          <p class="quiet">{say(texts.evidenceMore, language)}</p>
        </>
      )}
    </>
  );
}

function Aside({ view }: { view: ReportView }) {
  const { language, report } = view;
  const told = (message: Message, params?: Params) => say(message, language, params);
  const written = report.language === 'en' ? texts.english : texts.swedish;
  const facts: Fact[] = [
    ...(report.about === ReportAbout.ACCESSIBILITY
      ? []
      : ([[told(texts.fault), faultInWords(report.fault, language)]] as const)),
    [told(texts.body), view.body],
    [told(texts.receivedAt), <Moment key="received" at={report.receivedAt} />],
    [told(texts.dueOn), <Day key="due" day={report.dueOn} />],
    [told(texts.language), told(written)],
    [told(texts.told), told(view.hasAddress ? texts.byLetter : texts.byPage)],
    ...changeFact(view),
  ];
  return (
    <>
      <h2>{told(texts.facts)}</h2>
      <Facts facts={facts} />
    </>
  );
}

function changeFact({ meeting, language }: ReportView): Fact[] {
  if (!meeting) return [];
  const { changed } = meeting;
  const what = changed
    ? say(texts.changedTo, language, {
        version: changed.version,
        what: changeTypes.label(changed.type, language),
      })
    : say(texts.notChanged, language);
  return [[say(texts.changedSince, language), what]];
}

function Answer({ view: { report, answeredBy, language } }: { view: ReportView }) {
  const { outcome, answer, answeredAt } = report;
  if (outcome === null || answeredAt === null) return null;
  return (
    <>
      <h2>
        {say(texts.yourAnswer, language)}: {outcomeInWords(outcome, language)}
      </h2>
      {answer !== null && <blockquote class="said">{answer}</blockquote>}
      <p class="quiet">
        {say(texts.answeredBy, language)} {answeredBy}, <Moment at={answeredAt} />
      </p>
    </>
  );
}

function Acts({ view }: { view: ReportView }) {
  const { language, report, meeting } = view;
  const offers = [
    ...(meeting ? meetingOffers(meeting, report) : []),
    { name: 'answer', more: texts.answerMore, label: texts.answerDo, path: pathOfReport(report, 'answer') },
    {
      name: 'over',
      more: texts.handOverMore,
      label: texts.handOver,
      path: pathOfReport(report, 'hand-over'),
    },
    { name: 'dismiss', more: texts.dismissMore, label: texts.dismiss, path: pathOfReport(report, 'dismiss') },
  ];
  return (
    <>
      <h2>{say(texts.whatToDo, language)}</h2>
      {offers.map(({ name, more, label, path }) => (
        <div key={name} class="offer">
          <p>{say(more, language)}</p>
          <ButtonLink href={path} look={name === 'answer' ? 'primary' : 'secondary'}>
            {say(label, language)}
          </ButtonLink>
        </div>
      ))}
    </>
  );
}

function meetingOffers({ meetingId, may }: ReportedMeeting, { id }: Report) {
  const more = { correct: texts.correctMore, redact: texts.redactMore, withdraw: texts.withdrawMore };
  return (['correct', 'redact', 'withdraw'] as const)
    .filter((act) => may[act])
    .map((act) => ({
      name: act,
      more: more[act],
      label: texts[act],
      path: `/office/published/${meetingId}/${act}?report=${id}`,
    }));
}

function Record({ view }: { view: ReportView }) {
  const { language, meeting, publicPath, officePath } = view;
  const told = (message: Message) => say(message, language);
  if (publicPath === null) return <p>{told(texts.noRecord)}</p>;
  return (
    <>
      <h2>{told(meeting ? texts.recordNow : texts.recordElsewhere)}</h2>
      <p class="actions">
        <a class="ds-link" href={publicPath}>
          {told(texts.publicPage)}
        </a>
        {officePath !== null && (
          <a class="ds-link" href={officePath}>
            {told(texts.officePage)}
          </a>
        )}
      </p>
      {meeting && <MeetingNow meeting={meeting} report={view.report} language={language} />}
    </>
  );
}

interface MeetingNowProps {
  meeting: ReportedMeeting;
  report: Report;
  language: Language;
}

function MeetingNow({ meeting: { withdrawn, document, names }, report, language }: MeetingNowProps) {
  if (withdrawn === null) return <FramedRecord document={document} names={names} />;
  return (
    <div class="record-frame">
      <Tombstone language={language} reference={report.reference ?? ''} reason={withdrawn} />
    </div>
  );
}
