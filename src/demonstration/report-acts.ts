import { ReportSubjects } from '../letterbox/reports/report-subjects.service.js';
import { Reports } from '../letterbox/reports/reports.service.js';
import { ReportsQueries } from '../office/reports/reports.queries.js';
import { ReportsService } from '../office/reports/reports.service.js';
import { Reader } from '../register/reading/reader.service.js';
import { addDays } from '../words/dates.js';
import { ReportAbout, ReportFault, ReportOutcome } from '../words/report-words.js';
import type { Act } from './acts.js';
import { moment } from './script/plan.rules.js';
import type { Stage } from './stage.js';

interface CastReport {
  /** How many days ago it came in. */
  ago: number;
  fault: ReportFault;
  text: string;
  /** How many days later it was answered, and how. */
  answer?: { after: number; text: string };
}

/** What the invented public says is wrong: one answered, one that nobody answered in time, one that cannot wait. */
const REPORTS: readonly CastReport[] = [
  {
    ago: 41,
    fault: ReportFault.WRONG_FACT,
    text: 'Påhittad anmälan för demonstration: enligt exempelprotokollet var mötet en dag senare.',
    answer: {
      after: 5,
      text: 'Vi har sett efter i kalendern och frågat båda parter. Dagen stämmer; exempelprotokollet är justerat en dag senare, och det är den dagen du har läst.',
    },
  },
  {
    ago: 24,
    fault: ReportFault.WRONG_PARTY,
    text: 'Påhittad anmälan för demonstration: jag tror att det var Exempelbolagets dotterbolag som var med, inte bolaget självt.',
  },
  {
    ago: 2,
    fault: ReportFault.PERSONAL_DATA,
    text: 'Påhittad anmälan för demonstration: syftet nämner en Demosson som inte vill stå med namn.',
  },
];

/** Each is about what had become public by then. */
export function reportActs(stage: Stage, today: string): Act[] {
  return REPORTS.flatMap((report): Act[] => {
    const { ago, answer } = report;
    const acts: Act[] = [{ at: moment(addDays(today, -ago), 19 * 60), does: () => send(stage, report) }];
    if (!answer) return acts;
    const at = moment(addDays(today, answer.after - ago), 11 * 60);
    return [...acts, { at, does: () => reply(stage, answer.text) }];
  });
}

async function send(stage: Stage, { fault, text }: CastReport): Promise<void> {
  const reference = await stage.use(Reader).read(async (reading) => {
    const rows = await reading.query<{ reference: string }>(
      'SELECT reference FROM register.meeting ORDER BY published_at DESC, id LIMIT 1 OFFSET 3',
    );
    return rows[0]?.reference ?? '';
  });
  const about = ReportAbout.MEETING;
  const subject = await stage.use(ReportSubjects).find({ about, key: reference });
  if (!subject || subject === 'WITHDRAWN') throw new Error('Nothing is public that could be wrong');
  const reports = stage.use(Reports);
  const request = { fault, text, evidenceUrl: null, address: null };
  await reports.keep({ about, subject, request, language: 'sv', token: reports.newToken() });
}

async function reply(stage: Stage, answer: string): Promise<void> {
  const pia = stage.as('pia');
  const asked = { state: 'open', publicBodyId: null, skip: 0, take: 1 } as const;
  const [report] = await stage.use(ReportsQueries).list(pia, asked);
  if (!report) throw new Error('There is no report to answer');
  const { id, version: expectedVersion } = report;
  await stage
    .use(ReportsService)
    .answer(pia, { id, expectedVersion, outcome: ReportOutcome.UNCHANGED, answer });
}
