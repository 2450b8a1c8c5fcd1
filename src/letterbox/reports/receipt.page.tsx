import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/language/language.js';
import { TIME_ZONE } from '../../platform/language/stockholm.js';
import { type Message, say } from '../../platform/language/message.js';
import {
  aboutInWords,
  faultInWords,
  outcomeInWords,
  ReportAbout,
  ReportOutcome,
} from '../../words/report-words.js';
import type { PortalPage } from '../../register/pages/frame/portal-page.js';
import { reportPageMessages as texts } from './report-page.messages.js';
import { formPath, receiptPath, recordPath, type ReportPlace } from './report-places.js';
import { reportPage } from './report.page.js';
import type { KnownReport } from './reports.service.js';

export interface ReceiptView {
  language: Language;
  token: string;
  report: KnownReport;
}

/** What became of a report, for whoever has its secret. */
export function receiptPage(view: ReceiptView): PortalPage {
  const { language, report } = view;
  const told = (message: Message) => say(message, language);
  const title = told(report.outcome === null ? texts.thanks : texts.receiptTitle);
  return reportPage(
    title,
    <>
      <h1 class="ds-heading">{title}</h1>
      <State view={view} />
      {!report.by_letter && report.outcome === null && <p>{told(texts.keep)}</p>}
      <dl class="facts">
        <Named name={told(texts.about)}>
          <Subject view={view} />
        </Named>
        {report.about !== ReportAbout.ACCESSIBILITY && (
          <Named name={told(texts.fault)}>{faultInWords(report.fault, language)}</Named>
        )}
        <Named name={told(texts.receivedAt)}>
          <Instant at={report.received_at} language={language} />
        </Named>
      </dl>
      <Written view={view} />
      <Forget view={view} />
      {report.outcome !== null && (
        <p>
          <a href={formPath(placeOf(report), language)}>{told(texts.again)}</a>
        </p>
      )}
    </>,
  );
}

function State({ view: { report, language } }: { view: ReceiptView }) {
  const { outcome, answer, answered_at: at, due_on: due } = report;
  if (outcome === null) {
    const message = report.overdue ? texts.overdue : texts.waits;
    return <p class="notice">{say(message, language, { day: dayIn(due, language) })}</p>;
  }
  if (outcome === ReportOutcome.SPAM) return <p class="notice">{say(texts.closed, language)}</p>;
  return (
    <section class="notice" aria-labelledby="answer">
      <h2 id="answer">
        {say(texts.answer, language)}: {outcomeInWords(outcome, language)}
      </h2>
      <Paragraphs text={answer ?? ''} />
      {at && (
        <p class="quiet">
          {say(texts.answeredAt, language)} <Instant at={at} language={language} />
        </p>
      )}
    </section>
  );
}

function Subject({ view: { report, language } }: { view: ReceiptView }) {
  const path = recordPath(placeOf(report), language);
  const kind = aboutInWords(report.about, language);
  if (path === null) return <>{kind}</>;
  return <a href={path}>{[kind, report.reference].filter(Boolean).join(' ')}</a>;
}

function Written({ view: { report, language } }: { view: ReceiptView }) {
  const { text, evidence_url: url } = report;
  if (text === null) return null;
  return (
    <section aria-labelledby="written">
      <h2 id="written">{say(texts.yourText, language)}</h2>
      <blockquote class="said">
        <Paragraphs text={text} />
      </blockquote>
      {url !== null && (
        <p class="said">
          {say(texts.yourLink, language)}: {url}
        </p>
      )}
    </section>
  );
}

function Forget({ view: { report, token, language } }: { view: ReceiptView }) {
  if (!report.has_address) return null;
  return (
    <form method="post" action={`${receiptPath(token, language)}/forget`}>
      <h2>{say(texts.forgetTitle, language)}</h2>
      <p>{say(texts.forgetMore, language)}</p>
      <button class="ds-button" data-variant="secondary" type="submit">
        {say(texts.forget, language)}
      </button>
    </form>
  );
}

function Named({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, place) => (
        <p key={place} dir="auto">
          {paragraph}
        </p>
      ))}
    </>
  );
}

function Instant({ at, language }: { at: Date; language: Language }) {
  return <time dateTime={at.toISOString()}>{formats[language].format(at)}</time>;
}

function placeOf({ about, reference, record_id: id }: KnownReport): ReportPlace {
  return { about, key: reference ?? id ?? '' };
}

/** A day as people write it. */
export function dayIn(day: string, language: Language): string {
  return formats[language].format(new Date(`${day}T12:00:00Z`));
}

const formats = {
  sv: new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, dateStyle: 'long' }),
};
