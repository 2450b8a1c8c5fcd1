import type { EntityManager } from 'typeorm';

/**
 * From which day nobody is named in a meeting. The shorter of two periods counts: the one that its body promised when it
 * was published, and the one that the body sets today. So a period can be shortened for everyone, and lengthened only
 * for those who were not published yet. Asked of `meeting`, `body` and, where there is one, `term`.
 */
export const NAMES_LEAVE_ON = `(coalesce(meeting.end_date, meeting.date)
  + make_interval(years => least(term.years, body.naming_years)))::date`;

const FROM = `office.meeting JOIN office.public_body AS body ON body.id = meeting.public_body_id
  LEFT JOIN office.naming_term AS term ON term.meeting_id = meeting.id`;

/** Remembers for how many years the people of meetings that are published now may be named. */
export async function keepNamingTerms(store: EntityManager, meetingIds: readonly string[]): Promise<void> {
  await store.query(
    `INSERT INTO office.naming_term (meeting_id, years)
     SELECT meeting.id, body.naming_years
       FROM office.meeting JOIN office.public_body AS body ON body.id = meeting.public_body_id
      WHERE meeting.id = ANY ($1) ON CONFLICT DO NOTHING`,
    [meetingIds],
  );
}

/** Those of the meetings whose people are not named any more, and since when. */
export async function namesEnded(
  store: EntityManager,
  meetingIds: readonly string[],
  { today, now }: { today: string; now: Date },
): Promise<Map<string, Date>> {
  const rows = await store.query<{ id: string; since: Date }[]>(
    `SELECT meeting.id, coalesce(term.ended_at, $3) AS since FROM ${FROM}
      WHERE meeting.id = ANY ($1) AND (term.ended_at IS NOT NULL OR ${NAMES_LEAVE_ON} <= $2)`,
    [meetingIds, today, now],
  );
  return new Map(rows.map(({ id, since }) => [id, since]));
}

/** When the names of one published meeting leave, or left. */
export interface NamingOf {
  /** The first day without them. */
  leaveOn: string;
  endedAt: Date | null;
}

export async function namingOf(store: EntityManager, meetingId: string): Promise<NamingOf | undefined> {
  const [row] = await store.query<NamingOf[]>(
    `SELECT ${NAMES_LEAVE_ON}::text AS "leaveOn", term.ended_at AS "endedAt" FROM ${FROM}
      WHERE meeting.id = $1 AND meeting.state = 'PUBLISHED'`,
    [meetingId],
  );
  return row;
}

/** How many names would end on a day with a shorter period, and in how many meetings. */
export interface NamesEnding {
  years: number;
  names: number;
  meetings: number;
}

/** What each shorter period of a body would end on a day, beyond what ends until then anyway; the longest first. */
export function namesEndingWith(
  store: EntityManager,
  { id, day }: { id: string; day: string },
): Promise<NamesEnding[]> {
  return store.query<NamesEnding[]>(
    `WITH named AS (
       SELECT coalesce(meeting.end_date, meeting.date) AS last_day, term.years, body.naming_years AS now,
              count(*) AS meetings, sum(shown.names) AS names
         FROM ${FROM}
         JOIN register.meeting AS public ON public.id = meeting.public_id
         CROSS JOIN LATERAL (SELECT count(*) AS names FROM jsonb_array_elements(public.document->'participants') AS line
                              WHERE line ? 'name') AS shown
        WHERE body.id = $1 AND meeting.state = 'PUBLISHED' AND term.ended_at IS NULL AND shown.names > 0
        GROUP BY 1, 2, 3)
     SELECT shorter AS years, sum(meetings)::integer AS meetings, sum(names)::integer AS names
       FROM named CROSS JOIN LATERAL generate_series(1, now - 1) AS shorter
      WHERE (last_day + make_interval(years => least(named.years, shorter)))::date <= $2
        AND (last_day + make_interval(years => least(named.years, now)))::date > $2
      GROUP BY shorter ORDER BY shorter DESC`,
    [id, day],
  );
}

/** Published meetings whose names are to leave, in the order of their ids. */
export async function dueToUnname(
  store: EntityManager,
  { today, after, most }: { today: string; after: string; most: number },
): Promise<string[]> {
  const rows = await store.query<{ id: string }[]>(
    `SELECT meeting.id FROM ${FROM}
      WHERE meeting.state = 'PUBLISHED' AND term.ended_at IS NULL AND term.meeting_id > $2
        AND ${NAMES_LEAVE_ON} <= $1
      ORDER BY term.meeting_id LIMIT $3`,
    [today, after, most],
  );
  return rows.map(({ id }) => id);
}
