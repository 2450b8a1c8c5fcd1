import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { type ReportClock, isUrgent } from '../../../office/reports/report-clock.rules.js';
import type { Report } from '../../../office/reports/report.entity.js';
import { aboutInWords, outcomeInWords } from '../../../words/report-words.js';
import { reportsPageMessages as texts } from './reports.messages.js';

/** What a report is about, in a few words: the kind of thing, and its reference where it has one. */
export function subjectInWords({ about, reference }: Report, language: Language): string {
  return [aboutInWords(about, language), reference].filter(Boolean).join(' ');
}

/** How a report stands against its clock: in words, and then in colour. */
export function ClockTag({
  report,
  clock,
  language,
}: {
  report: Report;
  clock: ReportClock;
  language: Language;
}) {
  if (report.outcome !== null) {
    return <span class="ds-tag">{outcomeInWords(report.outcome, language)}</span>;
  }
  const isLate = clock.state === 'OVERDUE';
  return (
    <span class="ds-tag" data-color={isLate ? 'danger' : 'neutral'}>
      {isLate
        ? say(texts.late, language, { days: -clock.left })
        : say(texts.due, language, { days: clock.left })}
    </span>
  );
}

/** Says that a report cannot wait. */
export function UrgentTag({ report, language }: { report: Report; language: Language }) {
  if (!isUrgent(report)) return null;
  return (
    <span class="ds-tag" data-color="warning">
      {say(texts.urgent, language)}
    </span>
  );
}

export function pathOfReport({ id }: Pick<Report, 'id'>, act?: 'answer' | 'hand-over' | 'dismiss'): string {
  return act ? `/office/reports/${id}/${act}` : `/office/reports/${id}`;
}

/** The pages above those of one report. */
export function aboveReport(report: Report | null, language: Language) {
  const list = { label: say(texts.title, language), path: '/office/reports' };
  if (!report) return [list];
  const what = say(texts.reportTitle, language, { what: subjectInWords(report, language) });
  return [list, { label: what, path: pathOfReport(report) }];
}
