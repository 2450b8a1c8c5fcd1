import { addMonths } from '../../../words/dates.js';
import { type CoverageRow, countDelayed, readCoverage } from '../../queries/coverage.queries.js';
import type { Reading } from '../../reading/reading.js';

type Figures = Pick<
  CoverageRow,
  'meetings' | 'timed' | 'late' | 'nilReturns' | 'postsInScope' | 'postsReporting'
>;

/** How a body and those below it reported in a month, and together in the last twelve that are over. */
export interface ReportedYear extends Figures {
  months: readonly (Figures & { period: string })[];
  delayed: number;
}

const MONTHS = 12;
const NOTHING: Figures = {
  meetings: 0,
  timed: 0,
  late: 0,
  nilReturns: 0,
  postsInScope: 0,
  postsReporting: 0,
};

/** The months of which there is something to tell, the latest first. What the running one asks for is not due yet. */
export async function reportedYear(reading: Reading, bodyId: string): Promise<ReportedYear> {
  const running = `${reading.today.slice(0, 7)}-01`;
  const [rows, delayed] = await Promise.all([
    readCoverage(reading, { publicBodyIds: [bodyId], from: addMonths(running, -MONTHS) }),
    countDelayed(reading, bodyId),
  ]);
  const months = new Map<string, Figures>();
  for (const row of rows.filter(({ period }) => period < running.slice(0, 7))) {
    months.set(row.period, sum(months.get(row.period) ?? NOTHING, row));
  }
  const told = [...months].map(([period, figures]) => ({ period, ...figures }));
  return {
    ...told.reduce<Figures>(sum, NOTHING),
    months: told.sort((one, other) => (one.period < other.period ? 1 : -1)),
    delayed,
  };
}

function sum(one: Figures, other: Figures): Figures {
  return {
    meetings: one.meetings + other.meetings,
    timed: one.timed + other.timed,
    late: one.late + other.late,
    nilReturns: one.nilReturns + other.nilReturns,
    postsInScope: one.postsInScope + other.postsInScope,
    postsReporting: one.postsReporting + other.postsReporting,
  };
}
