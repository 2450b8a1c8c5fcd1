import { monthInWords, numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { type Column, Table } from '../../../platform/pages/table.js';
import { Chart } from '../charts/chart.js';
import type { Chart as ChartView } from '../charts/charted.js';
import { reportingMessages as texts } from '../parties/reporting.messages.js';
import type { ReportedYear } from './year.js';

interface ReportingProps {
  year: ReportedYear;
  /** Whether meetings were published in time, over all years. */
  lateness: ChartView;
  language: Language;
}

/** How a body reported in the last twelve whole months, and what that means. */
export function BodyReporting({ year, lateness, language }: ReportingProps) {
  const { months, meetings, nilReturns, postsInScope, postsReporting, delayed } = year;
  return (
    <section aria-labelledby="reporting">
      <h2 id="reporting">{say(texts.title, language)}</h2>
      <p>
        {[
          say(texts.yearMeetings, language, { meetings, nils: nilReturns }),
          ...latenessOf(year, language),
          ...(delayed > 0 ? [say(texts.delayed, language, { count: delayed })] : []),
        ].join(' ')}
      </p>
      {postsInScope > 0 && (
        <p>{say(texts.posts, language, { posts: postsInScope, reporting: postsReporting })}</p>
      )}
      {months.length > 0 && (
        <details class="more">
          <summary>{say(texts.months, language)}</summary>
          <Table caption={say(texts.months, language)} columns={columnsIn(language)} rows={months} />
          <p class="quiet">{say(texts.vague, language)}</p>
        </details>
      )}
      <Chart chart={lateness} language={language} level={3} />
      <p class="quiet">{`${say(texts.limit, language)} ${say(texts.silence, language)}`}</p>
    </section>
  );
}

// Only what was recorded here can be late.
function latenessOf({ meetings, timed, late }: ReportedYear, language: Language): string[] {
  if (meetings === 0) return [];
  if (timed === 0) return [say(texts.yearImported, language, { meetings })];
  const told = say(texts.yearLate, language, { late });
  return timed < meetings ? [say(texts.yearTimed, language, { timed }), told] : [told];
}

function columnsIn(language: Language): Column<ReportedYear['months'][number]>[] {
  return [
    { label: say(texts.month, language), cell: ({ period }) => monthInWords(period, language) },
    { label: say(texts.meetings, language), cell: ({ meetings }) => numberInWords(meetings, language) },
    { label: say(texts.late, language), cell: ({ late }) => numberInWords(late, language) },
    { label: say(texts.nils, language), cell: ({ nilReturns }) => numberInWords(nilReturns, language) },
    {
      label: say(texts.reporting, language),
      cell: ({ postsReporting, postsInScope }) =>
        say(texts.of, language, { reporting: postsReporting, posts: postsInScope }),
    },
  ];
}
