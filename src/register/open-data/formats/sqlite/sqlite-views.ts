import type { Table } from '../../tables/table.js';

interface View {
  readonly name: string;
  readonly of: readonly string[];
  readonly sql: string;
}

/** The questions that people ask first, ready to be looked at. */
const VIEWS: readonly View[] = [
  {
    name: 'who_met_whom',
    of: ['meetings', 'participants'],
    sql: `SELECT meetings.date, meetings.reference, meetings.public_body, ours.name AS official,
    ours.function_sv AS function, theirs.organisation_name AS organisation, theirs.on_behalf_of_name AS on_behalf_of,
    theirs.name AS representative, meetings.direction, meetings.title, meetings.url
  FROM meetings
  JOIN participants AS theirs ON theirs.meeting_id = meetings.id AND theirs.side = 'COUNTERPART'
  LEFT JOIN participants AS ours ON ours.meeting_id = meetings.id AND ours.side = 'OWN'`,
  },
  {
    name: 'organisations_met',
    of: ['organisations', 'meetings', 'participants'],
    sql: `SELECT organisations.id, organisations.name, organisations.kind, organisations.country,
    count(DISTINCT met.meeting_id) AS meetings, min(met.meeting_date) AS first_met, max(met.meeting_date) AS last_met
  FROM organisations
  JOIN (
    SELECT organisation_id AS id, meeting_id, meeting_date FROM participants WHERE organisation_id IS NOT NULL
    UNION ALL
    SELECT on_behalf_of_id, meeting_id, meeting_date FROM participants WHERE on_behalf_of_id IS NOT NULL
  ) AS met ON met.id = organisations.id
  GROUP BY organisations.id`,
  },
  {
    name: 'meetings_by_month',
    of: ['meetings'],
    sql: `SELECT substr(date, 1, 7) AS month, public_body_id, public_body, count(*) AS meetings,
    sum(direction = 'INBOUND') AS inbound, sum(direction = 'OUTBOUND') AS outbound, sum(late) AS late
  FROM meetings
  GROUP BY month, public_body_id`,
  },
];

/** The views whose tables are all there. */
export function viewsOf(tables: readonly Table[]): string[] {
  const names = new Set(tables.map(({ name }) => name));
  const possible = VIEWS.filter(({ of }) => of.every((name) => names.has(name)));
  return possible.map(({ name, sql }) => `CREATE VIEW "${name}" AS\n  ${sql}`);
}
