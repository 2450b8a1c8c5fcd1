import type pg from 'pg';
import {
  countedFrom,
  type CoverageSources,
  coverageStatement,
  NEWEST,
} from '../../queries/coverage.queries.js';
import { TIME_ZONE } from '../../../platform/language/stockholm.js';
import { RecordKind } from '../../../words/register-words.js';
import type { Row } from '../tables/table.js';
import { BATCH, rawRows, type RawRow } from './reading-rows.js';
import { standingDocuments } from './sources.js';

/** Of which state coverage is counted, and up to which day. */
export interface CoverageAsked {
  day: string;
  /** Undefined: the newest state. */
  revision: string | undefined;
}

/**
 * The rows of `coverage`, from the month of the earliest meeting or nil return, or of the first publication, to that of
 * the day. Which posts have to report, and how many meetings are delayed, no entry says: both are as they are now.
 */
export async function* coverageRows(client: pg.ClientBase, asked: CoverageAsked): AsyncGenerator<Row[]> {
  const rows = await countedRows(client, asked);
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH).map(rowOf);
}

/** How many rows there are: to know it is to make them. */
export async function countCoverage(client: pg.ClientBase, asked: CoverageAsked): Promise<number> {
  return (await countedRows(client, asked)).length;
}

async function countedRows(client: pg.ClientBase, { day, revision }: CoverageAsked): Promise<RawRow[]> {
  const sources = revision === undefined ? { ...NEWEST, meetings: 'register.meeting' } : asOf(revision);
  const last = `${day.slice(0, 7)}-01`;
  const [earliest] = await rawRows(client, firstMonth(sources), [last]);
  const rows = await rawRows(client, coverageStatement(sources), [earliest?.[0] ?? last, last, null]);
  return rows.sort(byKey);
}

function rowOf([
  bodyId,
  period,
  posts,
  reporting,
  nils,
  meetings,
  median,
  late,
  notes,
  delayed,
]: RawRow): Row {
  const counts = [posts, reporting, nils, meetings].map(Number);
  return [
    bodyId ?? '',
    period ?? '',
    ...counts,
    median ?? null,
    Number(late),
    Number(notes),
    Number(delayed),
  ];
}

function byKey([body = '', period = '']: RawRow, [otherBody = '', otherPeriod = '']: RawRow): number {
  const [one, other] = [`${body} ${period}`, `${otherBody} ${otherPeriod}`];
  return one < other ? -1 : Number(one > other);
}

/** Where coverage is counted from, and the meetings themselves. */
type Sources = CoverageSources & { meetings: string };

function asOf(revision: string): Sources {
  const standing = (kind: RecordKind, columns: string): string =>
    `(SELECT ${columns} FROM (${standingDocuments(kind, revision)}) AS standing)`;
  const meetings = standing(
    RecordKind.MEETING,
    `(document->>'publicBodyId')::uuid AS public_body_id, (document->>'date')::date AS date,
     (document->>'daysToPublication')::integer AS days_to_publication,
     coalesce((document->>'late')::boolean, false) AS late,
     jsonb_array_length(coalesce(document->'qualityNotes', '[]')) > 0 AS has_quality_notes,
     ARRAY(SELECT DISTINCT (line->>'officialId')::uuid
           FROM jsonb_array_elements(coalesce(document->'participants', '[]')) AS line
           WHERE line ? 'officialId') AS official_ids`,
  );
  return {
    ...{ meetings, ...countedFrom(meetings) },
    bodies: standing(
      RecordKind.PUBLIC_BODY,
      `standing.id, '' AS sort_name, NULL::uuid[] AS ancestor_ids,
       coalesce((SELECT delayed FROM register.public_body AS now WHERE now.id = standing.id), 0) AS delayed`,
    ),
    nilReturns: standing(
      RecordKind.NIL_RETURN,
      `(document->>'publicBodyId')::uuid AS public_body_id, (document->>'officialId')::uuid AS official_id,
       (document->>'from')::date AS first_day, (document->>'to')::date AS last_day`,
    ),
  };
}

// Nobody reported anything before.
function firstMonth({ meetings, nilReturns }: Sources): string {
  return `SELECT date_trunc('month', least($1::date,
            (SELECT min(date) FROM ${meetings} AS meeting), (SELECT min(first_day) FROM ${nilReturns} AS nil_return),
            (SELECT min(at) AT TIME ZONE '${TIME_ZONE}' FROM register.entry WHERE seq = 1))::date)::date`;
}
