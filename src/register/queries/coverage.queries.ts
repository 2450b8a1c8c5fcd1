import type { CoverageInput } from '../questions/list.inputs.js';
import { askedMonths } from '../questions/months.rules.js';
import { askedIds } from '../questions/questions.rules.js';
import type { Reading } from '../reading/reading.js';
import type { CoverageRecord } from '../records/coverage.record.js';

/** A row for each body and month of which there is something to tell, by name of the body. */
export async function readCoverage(
  reading: Reading,
  input: Readonly<CoverageInput>,
): Promise<CoverageRecord[]> {
  const { first, last } = askedMonths(input, reading.today);
  const ids = input.publicBodyIds ? askedIds(input.publicBodyIds, '/publicBodyIds') : null;
  return reading.query<CoverageRecord>(COVERAGE, [first, last, ids]);
}

/** Where coverage is counted from: what stands in a FROM, with the columns of the tables of the read model. */
export interface CoverageSources {
  bodies: string;
  meetings: string;
  nilReturns: string;
}

/**
 * Coverage from the month that begins with $1 to the one that begins with $2, of the bodies $3 and those below them, of
 * all where it is null.
 */
export function coverageStatement({ bodies, meetings, nilReturns }: CoverageSources): string {
  return `
WITH month AS (
  SELECT start::date AS first_day, (start + interval '1 month - 1 day')::date AS last_day
  FROM generate_series($1::timestamp, $2::timestamp, interval '1 month') AS start
), body AS (
  SELECT id, sort_name, delayed FROM ${bodies} AS body
  WHERE $3::uuid[] IS NULL OR ancestor_ids && $3::uuid[]
), ${metIn(meetings)}, filed AS (
  SELECT nil_return.public_body_id, nil_return.official_id, month.first_day
  FROM ${nilReturns} AS nil_return
  JOIN month ON nil_return.first_day <= month.last_day AND nil_return.last_day >= month.first_day
), reported AS (
  SELECT unnest(official_ids) AS official_id, date_trunc('month', date::timestamp)::date AS first_day
  FROM ${meetings} AS meeting
  WHERE date >= $1::date AND date < $2::date + interval '1 month'
  UNION
  SELECT official_id, first_day FROM filed WHERE official_id IS NOT NULL
), ${TOLD}`;
}

// Meetings are counted by the days that they took to publication first: to find a median among those is quick.
function metIn(meetings: string): string {
  return `met_by_days AS (
  SELECT public_body_id, date_trunc('month', date::timestamp)::date AS first_day, days_to_publication AS days,
         count(*) AS meetings, count(*) FILTER (WHERE late) AS late,
         count(*) FILTER (WHERE has_quality_notes) AS with_notes
  FROM ${meetings} AS meeting
  WHERE date >= $1::date AND date < $2::date + interval '1 month'
  GROUP BY 1, 2, 3
), met_until AS (
  SELECT met_by_days.*,
         sum(meetings) FILTER (WHERE days IS NOT NULL) OVER (month_of_body ORDER BY days)::bigint AS until,
         sum(meetings) FILTER (WHERE days IS NOT NULL) OVER month_of_body::bigint AS known
  FROM met_by_days WINDOW month_of_body AS (PARTITION BY public_body_id, first_day)
), met AS (
  SELECT public_body_id, first_day, sum(meetings)::integer AS meetings,
         (min(days) FILTER (WHERE until >= (known + 1) / 2)
          + min(days) FILTER (WHERE until >= known / 2 + 1))::double precision / 2 AS median_days,
         sum(late)::integer AS late, sum(with_notes)::integer AS with_notes
  FROM met_until GROUP BY public_body_id, first_day
)`;
}

const TOLD = `nil AS (
  SELECT public_body_id, first_day, count(*)::integer AS returns,
         (count(*) FILTER (WHERE official_id IS NULL))::integer AS nameless
  FROM filed GROUP BY public_body_id, first_day
), duty AS (
  SELECT scope.public_body_id, month.first_day, count(*)::integer AS posts, count(reported.official_id)::integer AS reporting
  FROM register.scope
  JOIN month ON (scope.first_day IS NULL OR scope.first_day <= month.last_day)
            AND (scope.last_day IS NULL OR scope.last_day >= month.first_day)
  LEFT JOIN reported ON reported.official_id = scope.official_id AND reported.first_day = month.first_day
  GROUP BY scope.public_body_id, month.first_day
)
SELECT body.id AS "publicBodyId", to_char(month.first_day, 'YYYY-MM') AS period,
       coalesce(duty.posts, 0) AS "postsInScope",
       least(coalesce(duty.posts, 0), coalesce(duty.reporting, 0) + coalesce(nil.nameless, 0)) AS "postsReporting",
       coalesce(nil.returns, 0) AS "nilReturns",
       coalesce(met.meetings, 0) AS meetings,
       met.median_days AS "medianDaysToPublication",
       coalesce(met.late, 0) AS late,
       coalesce(met.with_notes, 0) AS "withQualityNotes",
       body.delayed
FROM body CROSS JOIN month
LEFT JOIN met ON met.public_body_id = body.id AND met.first_day = month.first_day
LEFT JOIN nil ON nil.public_body_id = body.id AND nil.first_day = month.first_day
LEFT JOIN duty ON duty.public_body_id = body.id AND duty.first_day = month.first_day
WHERE met.meetings > 0 OR nil.returns > 0 OR duty.posts > 0
ORDER BY body.sort_name, body.id, month.first_day`;

const COVERAGE = coverageStatement({
  bodies: 'register.public_body',
  meetings: 'register.meeting',
  nilReturns: 'register.nil_return',
});
