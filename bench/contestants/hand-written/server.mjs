// The list, and nothing else: one prepared statement whose result is the answer's text.
import { createServer } from 'node:http';
import pg from 'pg';

const { DATABASE_URL, PORT } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

const LIST = {
  name: 'list',
  text: `
    WITH found AS (
      SELECT id, reference, title, date, direction, channel
      FROM bench.meeting
      WHERE last_day >= $1 AND date <= $2
      ORDER BY date DESC, id DESC
      LIMIT $3::integer + 1
    ), page AS (
      SELECT * FROM found ORDER BY date DESC, id DESC LIMIT $3::integer
    )
    SELECT json_build_object(
      'meetings', coalesce(json_agg(json_build_object(
        'id', page.id, 'reference', page.reference, 'title', page.title, 'date', page.date,
        'direction', page.direction, 'channel', page.channel,
        'participants', people.lines, 'topics', topics.lines) ORDER BY page.date DESC, page.id DESC), '[]'),
      'more', (SELECT count(*) > $3::integer FROM found))::text AS answer
    FROM page
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'side', person.side, 'role', person.role, 'name', person.name, 'organisationName', person.organisation_name,
        'organisation', CASE WHEN organisation.id IS NOT NULL THEN json_build_object(
          'id', organisation.id, 'name', organisation.name, 'kind', organisation.kind,
          'country', organisation.country) END) ORDER BY person.position) AS lines
      FROM bench.participant AS person LEFT JOIN bench.organisation ON organisation.id = person.organisation_id
      WHERE person.meeting_id = page.id
    ) AS people
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object('code', topic.code, 'label', topic.label_sv) ORDER BY about.position) AS lines
      FROM bench.meeting_topic AS about JOIN bench.topic ON topic.code = about.topic_code
      WHERE about.meeting_id = page.id
    ) AS topics`,
};

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname !== '/meetings') {
    response.writeHead(404).end();
    return;
  }
  try {
    const values = [searchParams.get('from'), searchParams.get('to'), Number(searchParams.get('first'))];
    const { rows } = await pool.query({ ...LIST, values });
    const body = Buffer.from(rows[0].answer);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
