import { type Day, daysBetween, stockholmDay } from '../../words/dates.js';
import { ReportFault } from '../../words/report-words.js';
import type { Report } from './report.entity.js';

/** How a report stands against its clock. */
export interface ReportClock {
  state: 'ANSWERED' | 'OPEN' | 'OVERDUE';
  /** Whole days since it came in. */
  age: number;
  /** Days left until it is due; negative when they are over. */
  left: number;
}

export function clockOf(
  { outcome, receivedAt, dueOn }: Pick<Report, 'outcome' | 'receivedAt' | 'dueOn'>,
  today: Day,
): ReportClock {
  const left = daysBetween(today, dueOn);
  const state = outcome !== null ? 'ANSWERED' : left < 0 ? 'OVERDUE' : 'OPEN';
  return { state, age: daysBetween(stockholmDay(receivedAt), today), left };
}

/** Data about people that should not be there cannot wait for the others. */
export function isUrgent({ fault, outcome }: Pick<Report, 'fault' | 'outcome'>): boolean {
  return fault === ReportFault.PERSONAL_DATA && outcome === null;
}
