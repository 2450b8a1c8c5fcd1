import { hash } from 'node:crypto';
import type pg from 'pg';
import { connect } from '../../src/platform/database/connect.js';
import type { Progress } from '../../src/platform/progress/progress.js';

/** The tables that a developer would draw for the same data, with an index for each way they are asked. */
const STATEMENTS = [
  `DROP SCHEMA IF EXISTS bench CASCADE`,
  `CREATE SCHEMA bench`,
  `CREATE TABLE bench.organisation (id uuid, name text NOT NULL, kind text NOT NULL, country text)`,
  `INSERT INTO bench.organisation
   SELECT id, name, kind, country FROM register.organisation`,
  `CREATE TABLE bench.topic (code text, label_sv text NOT NULL, label_en text NOT NULL)`,
  `INSERT INTO bench.topic
   SELECT code, document->'label'->>'sv', document->'label'->>'en' FROM register.topic`,
  `CREATE TABLE bench.meeting (
     id uuid, reference text NOT NULL, title text, purpose text, direction text NOT NULL, initiated_by text NOT NULL,
     channel text NOT NULL, date date NOT NULL, last_day date NOT NULL, place text, country text,
     public_body_id uuid NOT NULL, published_at timestamptz NOT NULL, late boolean NOT NULL)`,
  `INSERT INTO bench.meeting
   SELECT id, reference, document->>'title', document->>'purpose', direction, initiated_by, channel, date, last_day,
          document->>'place', country, public_body_id, published_at, late
   FROM register.meeting ORDER BY seq`,
  `CREATE TABLE bench.participant (
     meeting_id uuid, position integer, side text NOT NULL, role text NOT NULL, name text, headcount integer NOT NULL,
     official_id uuid, organisation_id uuid, organisation_name text)`,
  `INSERT INTO bench.participant
   SELECT meeting.id, line.position, line.value->>'side', line.value->>'role', line.value->>'name',
          (line.value->>'headcount')::integer, (line.value->>'officialId')::uuid,
          (line.value->>'organisationId')::uuid, line.value->>'organisationName'
   FROM register.meeting CROSS JOIN LATERAL
     jsonb_array_elements(meeting.document->'participants') WITH ORDINALITY AS line (value, position)
   ORDER BY meeting.seq, line.position`,
  `CREATE TABLE bench.meeting_topic (meeting_id uuid, position integer, topic_code text NOT NULL)`,
  `INSERT INTO bench.meeting_topic
   SELECT meeting.id, line.position, line.value
   FROM register.meeting CROSS JOIN LATERAL
     jsonb_array_elements_text(meeting.document->'topicCodes') WITH ORDINALITY AS line (value, position)
   ORDER BY meeting.seq, line.position`,
  `ALTER TABLE bench.organisation ADD PRIMARY KEY (id)`,
  `ALTER TABLE bench.topic ADD PRIMARY KEY (code)`,
  `ALTER TABLE bench.meeting ADD PRIMARY KEY (id), ADD UNIQUE (reference)`,
  `ALTER TABLE bench.participant ADD PRIMARY KEY (meeting_id, position)`,
  `ALTER TABLE bench.meeting_topic ADD PRIMARY KEY (meeting_id, position)`,
  `ALTER TABLE bench.participant ADD FOREIGN KEY (meeting_id) REFERENCES bench.meeting,
     ADD FOREIGN KEY (organisation_id) REFERENCES bench.organisation`,
  `ALTER TABLE bench.meeting_topic ADD FOREIGN KEY (meeting_id) REFERENCES bench.meeting,
     ADD FOREIGN KEY (topic_code) REFERENCES bench.topic`,
  `CREATE INDEX ON bench.meeting (date, id)`,
  `CREATE INDEX ON bench.meeting (last_day)`,
  `CREATE INDEX ON bench.participant (organisation_id)`,
  `CREATE INDEX ON bench.meeting_topic (topic_code)`,
  ...['organisation', 'topic', 'meeting', 'participant', 'meeting_topic'].map(
    (table) => `VACUUM (FREEZE, ANALYZE) bench.${table}`,
  ),
];
const MADE_BY = hash('sha256', STATEMENTS.join(';'));

/** Puts the register's meetings into tables as others would keep them, unless they are there. */
export async function normalise(ownerUrl: string, progress: Progress): Promise<void> {
  const owner = await connect({ connectionString: ownerUrl });
  try {
    if (await isThere(owner)) return;
    await owner.query("SET maintenance_work_mem = '1GB'");
    const stage = progress.begin('Tables for the others', STATEMENTS.length, 'statements');
    for (const statement of STATEMENTS) {
      await owner.query(statement);
      stage.advance(1);
    }
    stage.end();
    await owner.query(`COMMENT ON SCHEMA bench IS '${MADE_BY}'`);
  } finally {
    await owner.end();
  }
}

async function isThere(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ made_by: string | null }>(
    "SELECT obj_description(to_regnamespace('bench'), 'pg_namespace') AS made_by",
  );
  return rows[0]?.made_by === MADE_BY;
}
