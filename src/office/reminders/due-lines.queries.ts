import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { groupBy } from '../../platform/group-by.js';
import { MeetingState } from '../../words/meeting-words.js';
import type { Actor } from '../accounts/actor.js';
import { type DueItem, DueKind } from '../meetings/lists/due-item.object.js';
import { DueQueries } from '../meetings/lists/due.queries.js';
import { Meeting } from '../meetings/meeting.entity.js';
import type { Report } from '../reports/report.entity.js';
import { isUrgent } from '../reports/report-clock.rules.js';
import { ReportsQueries } from '../reports/reports.queries.js';
import type { DueLine, DueLineKind } from './due-line.rules.js';

const KINDS: Partial<Record<MeetingState, DueLineKind>> = {
  [MeetingState.RETURNED]: 'RETURNED',
  [MeetingState.SUBMITTED]: 'TO_REVIEW',
  [MeetingState.DELAYED]: 'DELAY',
};

/** Reads what a letter tells somebody. */
@Injectable()
export class DueLinesQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly due: DueQueries,
    private readonly reports: ReportsQueries,
    private readonly clock: Clock,
  ) {}

  /** The most urgent first. */
  async of(actor: Actor): Promise<DueLine[]> {
    const items = await this.due.due(actor);
    const meetings = await this.meetings(items);
    const months = items.filter(({ kind }) => kind === DueKind.MONTH_TO_REPORT);
    const reports = await this.reports.awaiting(actor);
    const lines = [...meetings, ...monthLines(months), ...reportLines(reports, this.clock.today())];
    return lines.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  }

  private async meetings(items: readonly DueItem[]): Promise<DueLine[]> {
    const ids = items.flatMap(({ meetingId }) => meetingId ?? []);
    if (ids.length === 0) return [];
    const found = await this.database.manager.findBy(Meeting, { id: In(ids) });
    const meetings = new Map(found.map((meeting) => [meeting.id, meeting]));
    const returned = await this.returned(ids);
    return items.flatMap(({ meetingId, dueOn, late }): DueLine[] => {
      const meeting = meetings.get(meetingId ?? '');
      if (!meeting) return [];
      const { id, state, date } = meeting;
      const kind = KINDS[state] ?? 'DRAFT';
      const returnedAt = kind === 'RETURNED' ? returned.get(id) : undefined;
      return [
        {
          kind,
          dueOn,
          late,
          meetingId: id,
          ...(date ? { date } : {}),
          ...(returnedAt ? { returnedAt } : {}),
        },
      ];
    });
  }

  /** When meetings were returned last; the audit log knows. */
  private async returned(ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.database.query<{ id: string; at: Date }[]>(
      `SELECT subject_id AS id, max(at) AS at FROM office.audit_event
        WHERE operation = 'returnMeeting' AND subject_id = ANY ($1) GROUP BY subject_id`,
      [ids],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}

/** One that is urgent is told at once. */
function reportLines(reports: readonly Report[], today: string): DueLine[] {
  return reports.map((report) => {
    const { id: reportId, dueOn, receivedAt } = report;
    const line = { dueOn, late: dueOn < today, reportId };
    return isUrgent(report) ? { kind: 'URGENT_REPORT', ...line, receivedAt } : { kind: 'REPORT', ...line };
  });
}

/** A month is one line, for however many posts. */
function monthLines(items: readonly DueItem[]): DueLine[] {
  const byMonth = groupBy(items, ({ month }) => month ?? '');
  return [...byMonth].flatMap(([month, [first, ...others]]): DueLine[] => {
    if (!first) return [];
    const { dueOn, late } = first;
    return [{ kind: 'MONTH', dueOn, late, month, posts: 1 + others.length }];
  });
}
