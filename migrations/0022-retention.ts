import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long people are named, what is destroyed by whose decision, and why a delay still stands. Protocols are kept for
 * good; what was withheld is destroyed by a function alone, which asks for the decision.
 */
export class Retention1780000000022 implements MigrationInterface {
  name = 'Retention1780000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NAMING);
    await runner.query(SHORTENING);
    await runner.query(DESTRUCTION);
    await runner.query(DESTROYING);
    await runner.query(DELAYS);
    await runner.query(RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.embargo_review;
      DROP FUNCTION office.destroy_originals(uuid, uuid, boolean);
      UPDATE office.redaction SET decision = cause WHERE decision IS NULL;
      ALTER TABLE office.redaction DROP destruction_id, DROP cause, ALTER decision SET NOT NULL;
      DROP TABLE office.destruction_item;
      DROP TABLE office.destruction;
      DROP FUNCTION office.refuse_other_destruction();
      DROP TABLE office.naming_shortening, office.naming_term;
    `);
  }
}

const NAMING = `
  CREATE TABLE office.naming_term (
    meeting_id uuid NOT NULL,
    years integer NOT NULL,
    ended_at timestamptz,
    destruction_id uuid,
    CONSTRAINT pk_naming_term PRIMARY KEY (meeting_id),
    CONSTRAINT fk_naming_term_meeting_id FOREIGN KEY (meeting_id) REFERENCES office.meeting (id) ON DELETE CASCADE,
    CONSTRAINT naming_term_years_range CHECK (years BETWEEN 1 AND 100)
  );
  CREATE INDEX ix_naming_term_running ON office.naming_term (meeting_id) WHERE ended_at IS NULL;
  INSERT INTO office.naming_term (meeting_id, years)
    SELECT meeting.id, body.naming_years
      FROM office.meeting JOIN office.public_body AS body ON body.id = meeting.public_body_id
     WHERE meeting.state = 'PUBLISHED';
`;

const SHORTENING = `
  CREATE TABLE office.naming_shortening (
    id uuid NOT NULL,
    public_body_id uuid NOT NULL,
    years integer NOT NULL,
    decision text NOT NULL,
    decided_on date NOT NULL,
    holds_from date NOT NULL,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    undone_by uuid,
    undone_at timestamptz,
    taken_at timestamptz,
    CONSTRAINT pk_naming_shortening PRIMARY KEY (id),
    CONSTRAINT fk_naming_shortening_public_body_id FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
    CONSTRAINT naming_shortening_years_range CHECK (years BETWEEN 1 AND 99),
    CONSTRAINT naming_shortening_decision_given CHECK (decision ~ '\\S' AND char_length(decision) <= 1000),
    CONSTRAINT naming_shortening_ends_once CHECK (taken_at IS NULL OR undone_at IS NULL)
  );
  CREATE INDEX ix_naming_shortening_public_body_id ON office.naming_shortening (public_body_id);
  CREATE UNIQUE INDEX uq_naming_shortening_waiting ON office.naming_shortening (public_body_id)
    WHERE taken_at IS NULL AND undone_at IS NULL;
`;

const DESTRUCTION = `
  CREATE TABLE office.destruction (
    id uuid NOT NULL,
    version integer NOT NULL,
    public_body_id uuid NOT NULL,
    kind text NOT NULL,
    older_than date NOT NULL,
    state text NOT NULL,
    things integer NOT NULL,
    list_hash text NOT NULL,
    rehearsed_by uuid,
    rehearsed_at timestamptz NOT NULL,
    decision_case text,
    decided_by text,
    decided_on date,
    decision_recorded_by uuid,
    decision_recorded_at timestamptz,
    performed_by uuid,
    begun_at timestamptz,
    done_at timestamptz,
    CONSTRAINT pk_destruction PRIMARY KEY (id),
    CONSTRAINT fk_destruction_public_body_id FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
    CONSTRAINT destruction_kind CHECK (kind IN ('WITHHELD', 'NAMES', 'WITHDRAWN', 'DRAFTS')),
    CONSTRAINT destruction_state CHECK (state IN ('REHEARSED', 'DECIDED', 'RUNNING', 'FAILED', 'DONE')),
    CONSTRAINT destruction_list_hash_sha256 CHECK (list_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT destruction_things_counted CHECK (things >= 0),
    CONSTRAINT destruction_decision_is_whole CHECK ((decision_case IS NULL) = (decided_by IS NULL)
      AND (decided_by IS NULL) = (decided_on IS NULL) AND (decided_on IS NULL) = (decision_recorded_at IS NULL)),
    CONSTRAINT destruction_never_without_decision CHECK (state = 'REHEARSED' OR decision_case IS NOT NULL),
    CONSTRAINT destruction_begun CHECK ((state IN ('RUNNING', 'FAILED', 'DONE')) = (begun_at IS NOT NULL)),
    CONSTRAINT destruction_done CHECK ((state = 'DONE') = (done_at IS NOT NULL))
  );
  CREATE INDEX ix_destruction_public_body_id ON office.destruction (public_body_id);

  CREATE TABLE office.destruction_item (
    destruction_id uuid NOT NULL,
    position integer NOT NULL,
    meeting_id uuid NOT NULL,
    reference text,
    fields text[] NOT NULL,
    same text[] NOT NULL,
    print text NOT NULL,
    outcome text,
    done_at timestamptz,
    CONSTRAINT pk_destruction_item PRIMARY KEY (destruction_id, position),
    CONSTRAINT fk_destruction_item_destruction_id FOREIGN KEY (destruction_id) REFERENCES office.destruction (id),
    CONSTRAINT destruction_item_outcome CHECK (outcome IN ('DESTROYED', 'CHANGED', 'FAILED')),
    CONSTRAINT destruction_item_done CHECK ((outcome IS NULL) = (done_at IS NULL))
  );
  CREATE INDEX ix_destruction_item_left ON office.destruction_item (destruction_id, position) WHERE outcome IS NULL;

  -- What was decided on stays what was rehearsed, and what was done stays done; what failed is tried again.
  CREATE FUNCTION office.refuse_other_destruction() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'a destruction is decided and done once' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER destruction_is_done_once BEFORE UPDATE ON office.destruction FOR EACH ROW
    WHEN (old.state = 'DONE' OR (old.decision_case, old.decided_by, old.decided_on) IS DISTINCT FROM
          (new.decision_case, new.decided_by, new.decided_on) AND old.decision_case IS NOT NULL)
    EXECUTE FUNCTION office.refuse_other_destruction();
  CREATE TRIGGER destruction_item_is_done_once BEFORE UPDATE ON office.destruction_item FOR EACH ROW
    WHEN (old.outcome <> 'FAILED') EXECUTE FUNCTION office.refuse_other_destruction();
  CREATE TRIGGER destruction_is_kept BEFORE DELETE ON office.destruction FOR EACH ROW
    EXECUTE FUNCTION office.refuse_other_destruction();
  CREATE TRIGGER destruction_item_is_kept BEFORE DELETE ON office.destruction_item FOR EACH ROW
    EXECUTE FUNCTION office.refuse_other_destruction();
`;

// What stood where stays; what it said goes.
const DESTROYING = `
  ALTER TABLE office.redaction ADD destruction_id uuid, ADD cause text NOT NULL DEFAULT 'DECISION';
  ALTER TABLE office.redaction ALTER cause DROP DEFAULT,
    ALTER decision DROP NOT NULL,
    ADD CONSTRAINT redaction_cause CHECK (cause IN ('DECISION', 'PERIOD_PASSED', 'CORRECTED', 'PROTECTED')),
    ADD CONSTRAINT redaction_decided CHECK ((cause = 'DECISION') = (decision IS NOT NULL));

  CREATE FUNCTION office.destroy_originals(run uuid, of_redaction uuid, decision_too boolean) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  BEGIN
    UPDATE office.redaction
       SET destruction_id = run,
           decision = CASE WHEN decision_too THEN '[gallrat – destroyed]' ELSE decision END,
           originals = coalesce((SELECT jsonb_agg(original - 'value' ORDER BY place)
                                   FROM jsonb_array_elements(originals) WITH ORDINALITY AS each (original, place)), '[]')
     WHERE id = of_redaction AND destruction_id IS NULL AND EXISTS (
           SELECT FROM office.destruction JOIN office.destruction_item AS item ON item.destruction_id = destruction.id
            WHERE destruction.id = run AND destruction.state = 'RUNNING'
              AND item.meeting_id = redaction.meeting_id AND item.outcome IS NULL);
    IF NOT FOUND THEN
      RAISE EXCEPTION 'what was withheld is destroyed by a recorded decision alone' USING ERRCODE = 'restrict_violation';
    END IF;
  END $$;
`;

const DELAYS = `
  CREATE TABLE office.embargo_review (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    public_body_id uuid NOT NULL,
    kind text NOT NULL,
    until date NOT NULL,
    why text NOT NULL,
    reviewed_by uuid,
    reviewed_at timestamptz NOT NULL,
    CONSTRAINT pk_embargo_review PRIMARY KEY (id),
    CONSTRAINT fk_embargo_review_meeting_id FOREIGN KEY (meeting_id) REFERENCES office.meeting (id) ON DELETE CASCADE,
    CONSTRAINT embargo_review_kind CHECK (kind IN ('DECIDED', 'STILL_NEEDED')),
    CONSTRAINT embargo_review_why_given CHECK (why ~ '\\S' AND char_length(why) <= 1000)
  );
  CREATE INDEX ix_embargo_review_meeting_id ON office.embargo_review (meeting_id);
  INSERT INTO office.embargo_review (id, meeting_id, public_body_id, kind, until, why, reviewed_at)
    SELECT gen_random_uuid(), id, public_body_id, 'DECIDED', embargo_until, embargo_decision,
           coalesce(embargo_first_decided_on, current_date)::timestamp AT TIME ZONE 'Europe/Stockholm'
      FROM office.meeting WHERE state = 'DELAYED' AND embargo_decision ~ '\\S';
`;

const RIGHTS = `
  GRANT SELECT, INSERT, UPDATE (ended_at, destruction_id) ON office.naming_term TO dagsljus_office;
  GRANT SELECT, INSERT, UPDATE (undone_by, undone_at, taken_at) ON office.naming_shortening TO dagsljus_office;
  GRANT SELECT, INSERT, UPDATE ON office.destruction TO dagsljus_office;
  GRANT SELECT, INSERT, UPDATE (outcome, done_at) ON office.destruction_item TO dagsljus_office;
  GRANT SELECT, INSERT, UPDATE (why) ON office.embargo_review TO dagsljus_office;
  REVOKE ALL ON FUNCTION office.destroy_originals(uuid, uuid, boolean) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION office.destroy_originals(uuid, uuid, boolean) TO dagsljus_office;
`;
