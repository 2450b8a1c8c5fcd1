import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Role } from '../../../words/body-words.js';
import { addMonths } from '../../../words/dates.js';
import { type Actor, bodiesWhere } from '../../accounts/actor.js';
import { delaysToReview } from '../embargo/delays-to-review.queries.js';
import { DueItem, DueKind } from './due-item.object.js';

/** How far back a month without a report is asked for. */
const MONTHS_BACK = 12;
const MOST_ITEMS = 500;

type Row = Omit<DueItem, 'kind' | 'late'>;

/** What the actor has to see to, the most urgent first. */
@Injectable()
export class DueQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async due(actor: Actor): Promise<DueItem[]> {
    const today = this.clock.today();
    const meetings = await this.meetings(actor);
    const months = await this.months(actor, today);
    const delays = await this.delays(actor, today);
    const items = [
      ...meetings.map((row) => ({ kind: DueKind.MEETING_TO_PUBLISH, ...row })),
      ...months.map((row) => ({ kind: DueKind.MONTH_TO_REPORT, ...row })),
      ...delays.map((row) => ({ kind: DueKind.DELAY_TO_REVIEW, ...row })),
    ];
    return items
      .map((item) => ({ ...item, late: item.dueOn < today }))
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  }

  /** Own drafts, and as a publisher what waits for review. The limit counts from the meeting's last day. */
  private meetings(actor: Actor): Promise<Row[]> {
    return this.database.query<Row[]>(
      `SELECT (coalesce(meeting.end_date, meeting.date) + body.limit_days)::text AS "dueOn",
              meeting.public_body_id AS "publicBodyId", meeting.id AS "meetingId",
              NULL AS "postId", NULL AS month
         FROM office.meeting JOIN office.public_body AS body ON body.id = meeting.public_body_id
        WHERE meeting.date IS NOT NULL AND meeting.source_name IS NULL AND (
              meeting.state IN ('DRAFT', 'RETURNED') AND (meeting.recorded_by = $1 OR EXISTS (
                SELECT FROM office.participant AS ours
                 WHERE ours.meeting_id = meeting.id AND ours.official_id = ANY($2)))
           OR meeting.state = 'SUBMITTED' AND meeting.public_body_id = ANY($3))
        ORDER BY 1 LIMIT ${MOST_ITEMS}`,
      [actor.accountId, [...actor.officialIds], bodiesWhere(actor, Role.PUBLISHER)],
    );
  }

  /** Delays that a registrar has to look at again. */
  private async delays(actor: Actor, today: string): Promise<Row[]> {
    const bodyIds = bodiesWhere(actor, Role.REGISTRAR);
    const delays = await delaysToReview(this.database.manager, bodyIds, today);
    return delays.map((delay) => ({ ...delay, postId: null, month: null }));
  }

  /** Months that are over in which a post in scope has neither a meeting nor a nil return; due at the end of the next. */
  private months(actor: Actor, today: string): Promise<Row[]> {
    return this.database.query<Row[]>(
      `SELECT (month.first + interval '2 months - 1 day')::date::text AS "dueOn",
              post.public_body_id AS "publicBodyId", NULL AS "meetingId",
              post.id AS "postId", to_char(month.first, 'YYYY-MM') AS month
         FROM office.post
         CROSS JOIN generate_series(date_trunc('month', $2::date), $3::date, interval '1 month') AS month (first)
        WHERE post.official_id = ANY($1) AND post.in_scope
          AND month.first + interval '1 month' <= $3::date
          AND (post.valid_from IS NULL OR post.valid_from < month.first + interval '1 month')
          AND (post.valid_to IS NULL OR post.valid_to >= month.first)
          AND NOT EXISTS (SELECT FROM office.nil_return AS filed WHERE filed.post_id = post.id
                AND filed.withdrawn_at IS NULL AND filed."from" <= month.first AND filed."to" >= month.first)
          AND NOT EXISTS (SELECT FROM office.meeting JOIN office.participant AS ours ON ours.meeting_id = meeting.id
               WHERE ours.official_id = post.official_id AND meeting.state <> 'WITHDRAWN'
                 AND meeting.date >= month.first AND meeting.date < month.first + interval '1 month')
        ORDER BY 1 LIMIT ${MOST_ITEMS}`,
      [[...actor.officialIds], addMonths(today, -MONTHS_BACK), today],
    );
  }
}
