import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public says is wrong, and what became of it. It comes in through a function; nobody outside reads it back but by a secret. */
export class Reports1780000000023 implements MigrationInterface {
  name = 'Reports1780000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FUNCTIONS);
    await runner.query(`
      REVOKE ALL ON FUNCTION ${WAYS_IN} FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ${WAYS_IN} TO dagsljus_letterbox;
      GRANT SELECT, UPDATE, DELETE ON letterbox.report TO dagsljus_office;
      GRANT SELECT, UPDATE, DELETE ON letterbox.report_address TO dagsljus_office;
      GRANT SELECT, INSERT ON letterbox.report_link TO dagsljus_office;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION ${WAYS_IN};
      DROP TABLE letterbox.report_link, letterbox.report_address, letterbox.report;
    `);
  }
}

const WAYS_IN = `letterbox.send_report(jsonb, text, bytea, timestamptz, integer), letterbox.report_of(bytea),
  letterbox.forget_report_address(bytea)`;

const TABLES = `
  CREATE TABLE letterbox.report (
    id uuid NOT NULL,
    about text NOT NULL,
    record_id uuid,
    reference text,
    public_body_id uuid,
    for_registrar boolean NOT NULL DEFAULT false,
    hand_over_note text,
    fault text NOT NULL,
    text text NOT NULL,
    evidence_url text,
    language text NOT NULL,
    received_at timestamptz NOT NULL,
    due_on date NOT NULL,
    outcome text,
    answer text,
    answered_at timestamptz,
    answered_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_report PRIMARY KEY (id),
    CONSTRAINT fk_report_public_body_id FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
    CONSTRAINT fk_report_answered_by FOREIGN KEY (answered_by) REFERENCES office.account (id),
    CONSTRAINT report_about CHECK ("about" IN ('MEETING', 'ORGANISATION', 'OFFICIAL', 'PUBLIC_BODY', 'ISSUE', 'TOPIC', 'ACCESSIBILITY')),
    CONSTRAINT report_fault CHECK ("fault" IN ('WRONG_FACT', 'WRONG_PARTY', 'PERSONAL_DATA', 'MISSING_MEETING', 'OTHER')),
    CONSTRAINT report_outcome CHECK ("outcome" IN ('CORRECTED', 'WITHHELD', 'UNCHANGED', 'SPAM')),
    CONSTRAINT report_language CHECK (language IN ('sv', 'en')),
    CONSTRAINT report_text_size CHECK (length(text) BETWEEN 1 AND 5000),
    CONSTRAINT report_evidence_is_web CHECK (evidence_url ~ '^https?://' AND length(evidence_url) <= 2000),
    CONSTRAINT report_answered CHECK ((outcome IS NULL) = (answered_at IS NULL)),
    CONSTRAINT report_answer_has_reasons CHECK (outcome IS NULL OR outcome = 'SPAM' OR answer IS NOT NULL)
  );
  CREATE INDEX ix_report_received_at ON letterbox.report (received_at);
  CREATE INDEX ix_report_public_body_id ON letterbox.report (public_body_id);

  -- Where the answer goes, as long as it may be needed; no page of anybody's reads it.
  CREATE TABLE letterbox.report_address (
    report_id uuid NOT NULL,
    address text NOT NULL,
    asked_at timestamptz NOT NULL,
    receipt_sent_at timestamptz,
    answer_sent_at timestamptz,
    CONSTRAINT pk_report_address PRIMARY KEY (report_id),
    CONSTRAINT fk_report_address_report_id FOREIGN KEY (report_id) REFERENCES letterbox.report (id) ON DELETE CASCADE,
    CONSTRAINT report_address_is_one CHECK (address ~ '^[^[:space:][:cntrl:]<>,;@"]+@[^[:space:][:cntrl:]<>,;@"]+$')
  );
  CREATE INDEX ix_report_address_address ON letterbox.report_address (address);

  -- Who has such a link may read what became of a report; who wrote it also what they wrote.
  CREATE TABLE letterbox.report_link (
    token_hash bytea NOT NULL,
    report_id uuid NOT NULL,
    by_letter boolean NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT pk_report_link PRIMARY KEY (token_hash),
    CONSTRAINT fk_report_link_report_id FOREIGN KEY (report_id) REFERENCES letterbox.report (id) ON DELETE CASCADE,
    CONSTRAINT report_link_token_hash_sha256 CHECK (octet_length(token_hash) = 32)
  );
  CREATE INDEX ix_report_link_report_id ON letterbox.report_link (report_id);
`;

// The functions run with the rights of the register's owner: one takes a report, one tells what became of it, one forgets where the answer goes.
const FUNCTIONS = `
  -- The same form sent twice is one report; an address that gets too many letters is not kept, and nobody is told.
  CREATE FUNCTION letterbox.send_report(sent jsonb, address text, token_hash bytea, now timestamptz, most integer)
  RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  DECLARE
    earlier text;
  BEGIN
    PERFORM pg_advisory_xact_lock(7265);
    SELECT report.text INTO earlier FROM letterbox.report_link JOIN letterbox.report ON report.id = report_id
      WHERE report_link.token_hash = send_report.token_hash;
    IF FOUND THEN
      RETURN CASE WHEN earlier = sent->>'text' THEN 'KEPT' ELSE 'USED' END;
    END IF;
    IF most > 0 AND (SELECT count(*) FROM letterbox.report WHERE received_at > now - interval '1 hour') >= most THEN
      RETURN 'TOO_MANY';
    END IF;
    INSERT INTO letterbox.report (id, about, record_id, reference, public_body_id, fault, text, evidence_url, language,
                                  received_at, due_on, version)
      VALUES ((sent->>'id')::uuid, sent->>'about', (sent->>'recordId')::uuid, sent->>'reference',
              (SELECT id FROM office.public_body WHERE id = (sent->>'publicBodyId')::uuid),
              sent->>'fault', sent->>'text', sent->>'evidenceUrl', sent->>'language', now, (sent->>'dueOn')::date, 1);
    INSERT INTO letterbox.report_link VALUES (send_report.token_hash, (sent->>'id')::uuid, false, now);
    IF send_report.address IS NOT NULL AND (
        SELECT count(*) FILTER (WHERE asked_at > now - interval '1 day') < 5 AND count(*) < 20
          FROM letterbox.report_address AS known WHERE known.address = send_report.address) THEN
      INSERT INTO letterbox.report_address (report_id, address, asked_at)
        VALUES ((sent->>'id')::uuid, send_report.address, now);
      PERFORM letterbox.add_job('letterbox.report-receipt', (sent->>'id')::uuid, now);
    END IF;
    RETURN 'KEPT';
  END $$;

  CREATE FUNCTION letterbox.forget_report_address(token_hash bytea) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DELETE FROM letterbox.report_address USING letterbox.report_link
     WHERE report_link.report_id = report_address.report_id
       AND report_link.token_hash = forget_report_address.token_hash
  $$;

  CREATE FUNCTION letterbox.report_of(token_hash bytea)
  RETURNS TABLE (about text, record_id uuid, reference text, fault text, text text, evidence_url text,
                 received_at timestamptz, due_on text, outcome text, answer text, answered_at timestamptz,
                 by_letter boolean, has_address boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT about, record_id, reference, fault, CASE WHEN by_letter THEN NULL ELSE report.text END,
           CASE WHEN by_letter THEN NULL ELSE evidence_url END, received_at, due_on::text, outcome, answer, answered_at, by_letter,
           EXISTS (SELECT FROM letterbox.report_address WHERE report_address.report_id = report.id)
      FROM letterbox.report_link JOIN letterbox.report ON report.id = report_id
     WHERE report_link.token_hash = report_of.token_hash
  $$;
`;
