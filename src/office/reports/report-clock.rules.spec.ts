import { describe, expect, it } from '@jest/globals';
import { ReportFault, ReportOutcome } from '../../words/report-words.js';
import { clockOf, isUrgent } from './report-clock.rules.js';

const came = { receivedAt: new Date('2026-03-02T23:30:00Z'), dueOn: '2026-03-17', outcome: null };

describe('The clock of a report', () => {
  it('counts days as the calendar in Sweden does', () => {
    expect(clockOf(came, '2026-03-03')).toEqual({ state: 'OPEN', age: 0, left: 14 });
    expect(clockOf(came, '2026-03-17')).toEqual({ state: 'OPEN', age: 14, left: 0 });
    expect(clockOf(came, '2026-03-18')).toEqual({ state: 'OVERDUE', age: 15, left: -1 });
  });

  it('stands still when there is an answer, however late', () => {
    expect(clockOf({ ...came, outcome: ReportOutcome.CORRECTED }, '2026-05-01').state).toBe('ANSWERED');
  });

  it('is urgent for personal data that nobody has seen to', () => {
    const fault = ReportFault.PERSONAL_DATA;
    expect(isUrgent({ fault, outcome: null })).toBe(true);
    expect(isUrgent({ fault, outcome: ReportOutcome.WITHHELD })).toBe(false);
    expect(isUrgent({ fault: ReportFault.OTHER, outcome: null })).toBe(false);
  });
});
