import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { addMonths } from '../../../words/dates.js';

/** What a post has reported for a month that is over. */
export interface ReportedMonth {
  postId: string;
  officialId: string;
  titleSv: string;
  titleEn: string | null;
  /** YYYY-MM */
  month: string;
  /** The day by which it had to be reported. */
  dueOn: string;
  state: 'MET' | 'FILED' | 'DUE' | 'LATE';
  /** The statement that there was nothing, where one was made. */
  nilReturnId: string | null;
  version: number | null;
  filedAt: Date | null;
}

interface Asked {
  onlyMissing: boolean;
  skip: number;
  take: number;
}

const MONTHS_BACK = 12;

/** Reads for each post of a body that reports, month by month, whether it has; the latest month first. */
@Injectable()
export class ReportedMonthsQueries {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(publicBodyId: string, { onlyMissing, skip, take }: Asked): Promise<ReportedMonth[]> {
    const today = this.clock.today();
    return this.database.query<ReportedMonth[]>(MONTHS, [
      publicBodyId,
      addMonths(today, -MONTHS_BACK),
      today,
      onlyMissing,
      take,
      skip,
    ]);
  }

  /** A statement of this body that stands. */
  async standing(publicBodyId: string, nilReturnId: string): Promise<ReportedMonth | null> {
    const rows = await this.of(publicBodyId, { onlyMissing: false, skip: 0, take: MOST });
    return rows.find((row) => row.nilReturnId === nilReturnId) ?? null;
  }
}

const MOST = 10_000;

const MONTHS = `
  SELECT * FROM (
    SELECT post.id AS "postId", post.official_id AS "officialId", post.title_sv AS "titleSv", post.title_en AS "titleEn",
           to_char(month.first, 'YYYY-MM') AS month,
           (month.first + interval '2 months - 1 day')::date::text AS "dueOn",
           filed.id AS "nilReturnId", filed.version, filed.filed_at AS "filedAt",
           CASE WHEN filed.id IS NOT NULL THEN 'FILED'
                WHEN EXISTS (SELECT FROM office.meeting JOIN office.participant AS ours ON ours.meeting_id = meeting.id
                      WHERE ours.official_id = post.official_id AND meeting.state <> 'WITHDRAWN'
                        AND meeting.date >= month.first AND meeting.date < month.first + interval '1 month') THEN 'MET'
                WHEN (month.first + interval '2 months - 1 day')::date < $3::date THEN 'LATE'
                ELSE 'DUE' END AS state
      FROM office.post
      CROSS JOIN generate_series(date_trunc('month', $2::date), $3::date, interval '1 month') AS month (first)
      LEFT JOIN LATERAL (SELECT * FROM office.nil_return AS filed WHERE filed.post_id = post.id
             AND filed.withdrawn_at IS NULL AND filed."from" <= month.first AND filed."to" >= month.first
           LIMIT 1) AS filed ON true
     WHERE post.public_body_id = $1 AND post.in_scope
       AND month.first + interval '1 month' <= $3::date
       AND (post.valid_from IS NULL OR post.valid_from < month.first + interval '1 month')
       AND (post.valid_to IS NULL OR post.valid_to >= month.first)) AS reported
   WHERE NOT $4 OR state IN ('DUE', 'LATE')
   ORDER BY month DESC, "titleSv" COLLATE "sv-x-icu", "postId"
   LIMIT $5 OFFSET $6`;
