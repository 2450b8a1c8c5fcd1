import { type Day, daysBetween, stockholmDay } from '../../words/dates.js';

/** What a line of a letter is about. */
export type DueLineKind = 'RETURNED' | 'TO_REVIEW' | 'DRAFT' | 'MONTH' | 'DELAY' | 'REPORT' | 'URGENT_REPORT';

/** Something that waits for somebody, as little as a letter may say of it. */
export interface DueLine {
  kind: DueLineKind;
  dueOn: Day;
  late: boolean;
  /** The meeting, and the day it began. */
  meetingId?: string;
  date?: Day;
  returnedAt?: Date;
  /** A report from the public; when one came in that cannot wait. */
  reportId?: string;
  receivedAt?: Date;
  /** The month to report, for how many posts. */
  month?: string;
  posts?: number;
}

/** From one letter to the next, unless something happens. */
const DAYS_APART = 7;

/**
 * Whether it is time for a letter: at once when something became late, was returned or is urgent since the last; else a week
 * after that, if something is due before the next one would come or somebody waits for it.
 */
export function isLetterDue(
  lines: readonly DueLine[],
  { today, toldAt }: { today: Day; toldAt: Date | null },
): boolean {
  if (toldAt === null) return lines.some((line) => isPressing(line, today));
  if (lines.some((line) => isNews(line, toldAt))) return true;
  const isTime = daysBetween(stockholmDay(toldAt), today) >= DAYS_APART;
  return isTime && lines.some((line) => isPressing(line, today));
}

function isNews({ late, dueOn, returnedAt, receivedAt }: DueLine, toldAt: Date): boolean {
  if (late && dueOn >= stockholmDay(toldAt)) return true;
  return [returnedAt, receivedAt].some((at) => at !== undefined && at > toldAt);
}

function isPressing({ kind, dueOn }: DueLine, today: Day): boolean {
  return kind === 'RETURNED' || kind === 'TO_REVIEW' || daysBetween(today, dueOn) <= DAYS_APART;
}
