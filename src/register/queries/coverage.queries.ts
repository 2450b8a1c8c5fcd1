import type { CoverageInput } from '../questions/list.inputs.js';
import { askedMonths } from '../questions/months.rules.js';
import { askedIds } from '../questions/questions.rules.js';
import type { Reading } from '../reading/reading.js';
import type { CoverageRecord } from '../records/coverage.record.js';

/** A month of a body, and how many of its meetings had a limit: imported ones have none. */
export type CoverageRow = CoverageRecord & { timed: number };

/** A row for each body and month of which there is something to tell, by name of the body. */
export async function readCoverage(reading: Reading, input: Readonly<CoverageInput>): Promise<CoverageRow[]> {
  const { first, last } = askedMonths(input, reading.today);
  const ids = input.publicBodyIds ? askedIds(input.publicBodyIds, '/publicBodyIds') : null;
  return reading.query<CoverageRow>(COVERAGE, [first, last, ids]);
}

/** How many approved meetings of a body and of those below it wait, as far as may be told. */
export async function countDelayed(reading: Reading, publicBodyId: string): Promise<number> {
  const [found] = await reading.query<{ delayed: number }>(
    'SELECT coalesce(sum(delayed), 0)::integer AS delayed FROM register.public_body WHERE ancestor_ids @> ARRAY[$1::uuid]',
    [publicBodyId],
  );
  return found?.delayed ?? 0;
}

/** Where coverage is counted from: what stands in a FROM, with the columns of the tables of the read model. */
export interface CoverageSources {
  bodies: string;
  nilReturns: string;
  /** With public_body_id, first_day (of the month), days (to publication), meetings, late, with_notes. */
  metByDays: string;
  /** A `value` for each month in which an official reported a meeting: `2026-03-01 <id>`. */
  reporting: string;
}

/** Meetings of a state that nothing is kept about, as sources: they are counted. */
export function countedFrom(meetings: string): Pick<CoverageSources, 'metByDays' | 'reporting'> {
  const month = `date_trunc('month', date::timestamp)::date`;
  return {
    metByDays: `(
  SELECT public_body_id, ${month} AS first_day, days_to_publication AS days,
         count(*) AS meetings, count(*) FILTER (WHERE late) AS late,
         count(*) FILTER (WHERE has_quality_notes) AS with_notes
  FROM ${meetings} AS meeting GROUP BY 1, 2, 3
)`,
    reporting: `(SELECT DISTINCT concat(${month}, ' ', unnest(official_ids)) AS value FROM ${meetings} AS meeting)`,
  };
}

/**
 * Coverage from the month that begins with $1 to the one that begins with $2, of the bodies $3 and those below them, of
 * all where it is null.
 */
export function coverageStatement({ bodies, nilReturns, metByDays, reporting }: CoverageSources): string {
  return `
WITH month AS (
  SELECT start::date AS first_day, (start + interval '1 month - 1 day')::date AS last_day
  FROM generate_series($1::timestamp, $2::timestamp, interval '1 month') AS start
), body AS (
  SELECT id, sort_name, delayed FROM ${bodies} AS body
  WHERE $3::uuid[] IS NULL OR ancestor_ids && $3::uuid[]
), met_by_days AS (
  SELECT * FROM ${metByDays} AS counted WHERE first_day BETWEEN $1::date AND $2::date
), ${MET}, filed AS (
  SELECT nil_return.public_body_id, nil_return.official_id, month.first_day
  FROM ${nilReturns} AS nil_return
  JOIN month ON nil_return.first_day <= month.last_day AND nil_return.last_day >= month.first_day
), ${duty(reporting)}, ${TOLD}`;
}

// To find a median among the days that meetings took to be published is quick when they are counted by those.
const MET = `met_until AS (
  SELECT met_by_days.*,
         sum(meetings) FILTER (WHERE days IS NOT NULL) OVER (month_of_body ORDER BY days)::bigint AS until,
         sum(meetings) FILTER (WHERE days IS NOT NULL) OVER month_of_body::bigint AS known
  FROM met_by_days WINDOW month_of_body AS (PARTITION BY public_body_id, first_day)
), met AS (
  SELECT public_body_id, first_day, sum(meetings)::integer AS meetings,
         (min(days) FILTER (WHERE until >= (known + 1) / 2)
          + min(days) FILTER (WHERE until >= known / 2 + 1))::double precision / 2 AS median_days,
         sum(late)::integer AS late, sum(with_notes)::integer AS with_notes, max(known)::integer AS timed
  FROM met_until GROUP BY public_body_id, first_day
)`;

function duty(reporting: string): string {
  return `duty AS (
  SELECT scope.public_body_id, month.first_day, count(*)::integer AS posts,
         (count(*) FILTER (WHERE reported.value IS NOT NULL OR EXISTS (
           SELECT FROM filed WHERE filed.official_id = scope.official_id AND filed.first_day = month.first_day
         )))::integer AS reporting
  FROM register.scope
  JOIN body ON body.id = scope.public_body_id
  JOIN month ON (scope.first_day IS NULL OR scope.first_day <= month.last_day)
            AND (scope.last_day IS NULL OR scope.last_day >= month.first_day)
  LEFT JOIN ${reporting} AS reported ON reported.value = concat(month.first_day, ' ', scope.official_id)
  GROUP BY scope.public_body_id, month.first_day
)`;
}

const TOLD = `nil AS (
  SELECT public_body_id, first_day, count(*)::integer AS returns,
         (count(*) FILTER (WHERE official_id IS NULL))::integer AS nameless
  FROM filed GROUP BY public_body_id, first_day
)
SELECT body.id AS "publicBodyId", to_char(month.first_day, 'YYYY-MM') AS period,
       coalesce(duty.posts, 0) AS "postsInScope",
       least(coalesce(duty.posts, 0), coalesce(duty.reporting, 0) + coalesce(nil.nameless, 0)) AS "postsReporting",
       coalesce(nil.returns, 0) AS "nilReturns",
       coalesce(met.meetings, 0) AS meetings,
       met.median_days AS "medianDaysToPublication",
       coalesce(met.late, 0) AS late,
       coalesce(met.with_notes, 0) AS "withQualityNotes",
       body.delayed,
       coalesce(met.timed, 0) AS timed
FROM body CROSS JOIN month
LEFT JOIN met ON met.public_body_id = body.id AND met.first_day = month.first_day
LEFT JOIN nil ON nil.public_body_id = body.id AND nil.first_day = month.first_day
LEFT JOIN duty ON duty.public_body_id = body.id AND duty.first_day = month.first_day
WHERE met.meetings > 0 OR nil.returns > 0 OR duty.posts > 0
ORDER BY body.sort_name, body.id, month.first_day`;

/** The newest state, of which figures are kept. */
export const NEWEST: CoverageSources = {
  bodies: 'register.public_body',
  nilReturns: 'register.nil_return',
  // As register.meeting_values has it.
  metByDays: `(
  SELECT split_part(value, ' ', 2)::uuid AS public_body_id, left(value, 10)::date AS first_day,
         nullif(split_part(value, ' ', 3), '')::integer AS days,
         sum(count) AS meetings, coalesce(sum(count) FILTER (WHERE split_part(value, ' ', 4) = 't'), 0) AS late,
         coalesce(sum(count) FILTER (WHERE split_part(value, ' ', 5) = 't'), 0) AS with_notes
  FROM register.meeting_count
  WHERE kind = 'COVERAGE' AND value >= $1::date::text AND value < ($2::date + 1)::text GROUP BY 1, 2, 3
)`,
  reporting: `(SELECT value FROM register.meeting_count WHERE kind = 'REPORTING')`,
};

const COVERAGE = coverageStatement(NEWEST);
