import { addDays, addMonths } from '../../../words/dates.js';
import { Period } from '../../../words/query-words.js';
import { Review } from '../../../words/register-words.js';
import { readCoverage } from '../../queries/coverage.queries.js';
import { countTimeline } from '../../queries/figures/meeting-figures.queries.js';
import type { MeetingSet } from '../../queries/meetings/meeting-set.js';
import type { Reading } from '../../reading/reading.js';
import type { CoverageRecord } from '../../records/coverage.record.js';

type Figures = Pick<CoverageRecord, 'meetings' | 'late' | 'nilReturns' | 'postsInScope' | 'postsReporting'>;

/** How a body and those below it reported in a month, and together in the last twelve that are over. */
export interface ReportedYear extends Figures {
  months: readonly (Figures & { period: string })[];
  /** How many of the meetings were recorded here: those that are imported have no limit. */
  timed: number;
  delayed: number;
}

const MONTHS = 12;
const NOTHING: Figures = { meetings: 0, late: 0, nilReturns: 0, postsInScope: 0, postsReporting: 0 };

/** The months of which there is something to tell, the latest first. What the running one asks for is not due yet. */
export async function reportedYear(reading: Reading, bodyId: string): Promise<ReportedYear> {
  const running = `${reading.today.slice(0, 7)}-01`;
  const span = { from: addMonths(running, -MONTHS), to: addDays(running, -1) };
  const [rows, timed] = await Promise.all([
    readCoverage(reading, { publicBodyIds: [bodyId], from: span.from }),
    timedIn(reading, bodyId, span),
  ]);
  const months = new Map<string, Figures>();
  // The same in every month of a body.
  const delayed = new Map(rows.map(({ publicBodyId, delayed: count }) => [publicBodyId, count]));
  for (const row of rows.filter(({ period }) => period < running.slice(0, 7))) {
    months.set(row.period, sum(months.get(row.period) ?? NOTHING, row));
  }
  const told = [...months].map(([period, figures]) => ({ period, ...figures }));
  return {
    ...told.reduce<Figures>(sum, NOTHING),
    months: told.sort((one, other) => (one.period < other.period ? 1 : -1)),
    timed,
    delayed: [...delayed.values()].reduce((total, count) => total + count, 0),
  };
}

// As in the months above, a meeting counts in that of its first day.
async function timedIn(
  reading: Reading,
  bodyId: string,
  { from, to }: { from: string; to: string },
): Promise<number> {
  const filter = { review: [Review.FOUR_EYES, Review.SINGLE], dateFrom: from, dateTo: to };
  const set: MeetingSet = { owner: { kind: 'publicBody', key: bodyId }, filter };
  const months = await countTimeline(reading, set, Period.MONTH);
  return months.reduce((total, { value, count }) => (value < from ? total : total + count), 0);
}

function sum(one: Figures, other: Figures): Figures {
  return {
    meetings: one.meetings + other.meetings,
    late: one.late + other.late,
    nilReturns: one.nilReturns + other.nilReturns,
    postsInScope: one.postsInScope + other.postsInScope,
    postsReporting: one.postsReporting + other.postsReporting,
  };
}
