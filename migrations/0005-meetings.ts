import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings with their participants, asks, references, documents and gifts; redactions; nil returns. */
export class Meetings1780000000005 implements MigrationInterface {
  name = 'Meetings1780000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.meeting (
        id uuid NOT NULL,
        version integer NOT NULL,
        state text NOT NULL,
        public_body_id uuid NOT NULL,
        title text,
        purpose text,
        language text NOT NULL DEFAULT 'sv',
        direction text NOT NULL,
        initiated_by text NOT NULL,
        channel text NOT NULL,
        date date,
        end_date date,
        date_precision text NOT NULL,
        starts_at timestamptz,
        ends_at timestamptz,
        place text,
        municipality text,
        country text,
        topic_codes text[] NOT NULL DEFAULT '{}',
        issue_ids uuid[] NOT NULL DEFAULT '{}',
        nothing_asked boolean NOT NULL DEFAULT false,
        no_gifts boolean NOT NULL DEFAULT false,
        outcome_kind text,
        outcome_text text,
        keywords text[] NOT NULL DEFAULT '{}',
        series text,
        linked_meeting_ids uuid[] NOT NULL DEFAULT '{}',
        internal_note text,
        public_id uuid,
        reference text,
        published_at timestamptz,
        review text,
        days_to_publication integer,
        late boolean NOT NULL DEFAULT false,
        embargo_until date,
        embargo_ground text,
        embargo_decision text,
        embargo_first_decided_on date,
        recorded_by uuid,
        recorded_at timestamptz NOT NULL,
        edited_by uuid,
        edited_at timestamptz NOT NULL,
        submitted_by uuid,
        submitted_at timestamptz,
        returned_by uuid,
        returned_reason text,
        returned_for jsonb,
        published_by uuid,
        withdrawn_reason text,
        names_approved boolean NOT NULL DEFAULT false,
        source_name text,
        source_url text,
        source_licence text,
        source_reference text,
        source_hash text,
        source_notes jsonb,
        CONSTRAINT pk_meeting PRIMARY KEY (id),
        CONSTRAINT uq_meeting_public_id UNIQUE (public_id),
        CONSTRAINT uq_meeting_reference UNIQUE (reference),
        CONSTRAINT fk_meeting_public_body_id
          FOREIGN KEY (public_body_id) REFERENCES office.public_body(id),
        CONSTRAINT meeting_delayed_has_embargo CHECK (state <> 'DELAYED' OR embargo_until IS NOT NULL),
        CONSTRAINT meeting_public_when_published
          CHECK (state NOT IN ('PUBLISHED', 'WITHDRAWN') OR public_id IS NOT NULL),
        CONSTRAINT meeting_public_is_whole CHECK (state <> 'PUBLISHED' OR
          (title IS NOT NULL AND date IS NOT NULL AND review IS NOT NULL AND published_at IS NOT NULL)),
        CONSTRAINT meeting_public_has_reference CHECK ((public_id IS NULL) = (reference IS NULL)),
        CONSTRAINT meeting_language_code CHECK (language ~ '^[a-z]{2,3}$'),
        CONSTRAINT meeting_country_code CHECK (country ~ '^[A-Z]{2}$'),
        CONSTRAINT meeting_purpose_length CHECK (length(purpose) BETWEEN 1 AND 20000),
        CONSTRAINT meeting_title_length CHECK (length(title) BETWEEN 1 AND 120),
        CONSTRAINT meeting_times_ordered CHECK (ends_at >= starts_at),
        CONSTRAINT meeting_dates_ordered CHECK (end_date >= date),
        CONSTRAINT meeting_review CHECK (review IN ('FOUR_EYES', 'SINGLE', 'IMPORTED')),
        CONSTRAINT meeting_outcome_kind
          CHECK (outcome_kind IN ('NONE_YET', 'NOTED', 'FOLLOW_UP', 'DECIDED', 'DECLINED', 'OTHER')),
        CONSTRAINT meeting_date_precision CHECK (date_precision IN ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
        CONSTRAINT meeting_channel
          CHECK (channel IN ('IN_PERSON', 'VIDEO_CALL', 'PHONE_CALL', 'EMAIL_OR_LETTER', 'EVENT',
          'SITE_VISIT', 'MEAL', 'TRIP', 'OTHER', 'UNKNOWN')),
        CONSTRAINT meeting_initiated_by CHECK (initiated_by IN ('US', 'THEM', 'JOINT', 'UNKNOWN')),
        CONSTRAINT meeting_direction CHECK (direction IN ('INBOUND', 'OUTBOUND', 'MUTUAL', 'UNKNOWN')),
        CONSTRAINT meeting_state
          CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'DELAYED', 'PUBLISHED', 'WITHDRAWN'))
      );
      CREATE INDEX ix_meeting_public_body_id_state ON office.meeting (public_body_id, state);
      CREATE UNIQUE INDEX uq_meeting_source ON office.meeting (public_body_id, source_name, source_reference)
        WHERE source_reference IS NOT NULL;
      CREATE INDEX ix_meeting_embargo ON office.meeting (embargo_until) WHERE state = 'DELAYED';

      CREATE FUNCTION office.refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a public meeting is withdrawn, never removed' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER meeting_that_is_public_is_kept BEFORE DELETE ON office.meeting
        FOR EACH ROW WHEN (old.public_id IS NOT NULL) EXECUTE FUNCTION office.refuse_removal();

      CREATE TABLE office.participant (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        position integer NOT NULL,
        side text NOT NULL,
        role text NOT NULL,
        official_id uuid,
        post_id uuid,
        organisation_id uuid,
        organisation_name text,
        name text,
        name_basis text,
        name_citation text,
        withheld_ground text,
        decided_basis text,
        decided_ground text,
        decided_citation text,
        decided_by uuid,
        decided_at timestamptz,
        function_sv text,
        function_en text,
        capacity text,
        unit_name text,
        headcount integer NOT NULL DEFAULT 1,
        on_behalf_of_id uuid,
        on_behalf_of_name text,
        CONSTRAINT pk_participant PRIMARY KEY (id),
        CONSTRAINT fk_participant_meeting_id
          FOREIGN KEY (meeting_id) REFERENCES office.meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_participant_official_id FOREIGN KEY (official_id) REFERENCES office.official(id),
        CONSTRAINT fk_participant_post_id FOREIGN KEY (post_id) REFERENCES office.post(id),
        CONSTRAINT fk_participant_organisation_id
          FOREIGN KEY (organisation_id) REFERENCES office.organisation(id),
        CONSTRAINT fk_participant_on_behalf_of_id
          FOREIGN KEY (on_behalf_of_id) REFERENCES office.organisation(id),
        CONSTRAINT participant_basis_has_name CHECK (name_basis IS NULL OR name IS NOT NULL),
        CONSTRAINT participant_official_or_organisation
          CHECK (official_id IS NULL OR organisation_id IS NULL),
        CONSTRAINT participant_decided_at
          CHECK (decided_at IS NOT NULL OR (decided_basis IS NULL AND decided_ground IS NULL)),
        CONSTRAINT participant_decided_ground
          CHECK (decided_ground IN ('PERSONAL_DATA', 'SECRECY', 'SAFETY', 'PROCUREMENT', 'OTHER')),
        CONSTRAINT participant_decided_basis
          CHECK (decided_basis IN ('PUBLIC_TASK', 'LEGAL_DUTY', 'CONSENT')),
        CONSTRAINT participant_headcount CHECK (headcount BETWEEN 1 AND 10000),
        CONSTRAINT participant_withheld_ground
          CHECK (withheld_ground IN ('PERSONAL_DATA', 'SECRECY', 'SAFETY', 'PROCUREMENT', 'OTHER')),
        CONSTRAINT participant_name_basis CHECK (name_basis IN ('PUBLIC_TASK', 'LEGAL_DUTY', 'CONSENT')),
        CONSTRAINT participant_role
          CHECK (role IN ('HOST', 'DECISION_MAKER', 'ADVISER', 'REPRESENTATIVE', 'CLIENT', 'EXPERT',
          'INTERPRETER', 'OBSERVER', 'UNKNOWN')),
        CONSTRAINT participant_side CHECK (side IN ('OWN', 'COUNTERPART', 'OTHER'))
      );
      CREATE INDEX ix_participant_meeting_id ON office.participant (meeting_id);
      CREATE INDEX ix_participant_official_id ON office.participant (official_id);
      CREATE INDEX ix_participant_organisation_id ON office.participant (organisation_id);
    `);
    await runner.query(`
      CREATE TABLE office.ask (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        position integer NOT NULL,
        side text,
        text text NOT NULL,
        position_taken text,
        issue_id uuid,
        CONSTRAINT pk_ask PRIMARY KEY (id),
        CONSTRAINT fk_ask_meeting_id
          FOREIGN KEY (meeting_id) REFERENCES office.meeting(id) ON DELETE CASCADE,
        CONSTRAINT fk_ask_issue_id FOREIGN KEY (issue_id) REFERENCES office.issue(id),
        CONSTRAINT ask_position_taken
          CHECK (position_taken IN ('SUPPORT', 'OPPOSE', 'AMEND', 'FUND', 'PROCURE', 'PERMIT', 'INFORM',
          'OTHER')),
        CONSTRAINT ask_side CHECK (side IN ('OWN', 'COUNTERPART', 'OTHER'))
      );
      CREATE INDEX ix_ask_meeting_id ON office.ask (meeting_id);

      CREATE TABLE office.decision_reference (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL,
        reference text NOT NULL,
        title text,
        url text,
        CONSTRAINT pk_decision_reference PRIMARY KEY (id),
        CONSTRAINT fk_decision_reference_meeting_id
          FOREIGN KEY (meeting_id) REFERENCES office.meeting(id) ON DELETE CASCADE,
        CONSTRAINT decision_reference_kind
          CHECK (kind IN ('OWN_CASE', 'COMMITTEE_ITEM', 'BUDGET', 'PROCUREMENT', 'INQUIRY', 'BILL',
          'MOTION', 'CONSULTATION', 'EU_PROCEDURE', 'EU_CALL', 'REGULATION', 'OTHER'))
      );
      CREATE INDEX ix_decision_reference_meeting_id ON office.decision_reference (meeting_id);

      CREATE TABLE office.document (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL,
        title text,
        provided_by text NOT NULL,
        shared text NOT NULL,
        publicity text NOT NULL,
        ground text,
        case_number text,
        url text,
        media_type text,
        bytes integer,
        sha256 text,
        CONSTRAINT pk_document PRIMARY KEY (id),
        CONSTRAINT fk_document_meeting_id
          FOREIGN KEY (meeting_id) REFERENCES office.meeting(id) ON DELETE CASCADE,
        CONSTRAINT document_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT document_bytes CHECK (bytes >= 0),
        CONSTRAINT document_confidential_has_ground
          CHECK (publicity <> 'CONFIDENTIAL' OR ground IS NOT NULL),
        CONSTRAINT document_publicity CHECK (publicity IN ('PUBLIC', 'ON_REQUEST', 'CONFIDENTIAL')),
        CONSTRAINT document_shared CHECK (shared IN ('BEFORE', 'DURING', 'AFTER', 'UNKNOWN')),
        CONSTRAINT document_provided_by CHECK (provided_by IN ('OWN', 'COUNTERPART', 'OTHER')),
        CONSTRAINT document_kind
          CHECK (kind IN ('AGENDA', 'PRESENTATION', 'POSITION_PAPER', 'LETTER', 'MINUTES', 'STUDY',
          'DATA', 'OTHER'))
      );
      CREATE INDEX ix_document_meeting_id ON office.document (meeting_id);

      CREATE TABLE office.gift (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        position integer NOT NULL,
        direction text NOT NULL,
        description text NOT NULL,
        donor text,
        value numeric(14,2),
        currency text,
        CONSTRAINT pk_gift PRIMARY KEY (id),
        CONSTRAINT fk_gift_meeting_id
          FOREIGN KEY (meeting_id) REFERENCES office.meeting(id) ON DELETE CASCADE,
        CONSTRAINT gift_value_has_currency CHECK (value IS NULL OR currency IS NOT NULL),
        CONSTRAINT gift_currency_code CHECK (currency ~ '^[A-Z]{3}$'),
        CONSTRAINT gift_value_not_negative CHECK (value >= 0),
        CONSTRAINT gift_direction CHECK (direction IN ('RECEIVED', 'GIVEN'))
      );
      CREATE INDEX ix_gift_meeting_id ON office.gift (meeting_id);

      CREATE TABLE office.redaction (
        id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        list text,
        item_id uuid,
        field text NOT NULL,
        ground text NOT NULL,
        real_ground text,
        decision text NOT NULL,
        originals jsonb NOT NULL,
        redacted_by uuid,
        redacted_at timestamptz NOT NULL,
        lifted_at timestamptz,
        CONSTRAINT pk_redaction PRIMARY KEY (id),
        CONSTRAINT fk_redaction_meeting_id FOREIGN KEY (meeting_id) REFERENCES office.meeting(id),
        CONSTRAINT redaction_item_in_list CHECK ((list IS NULL) = (item_id IS NULL)),
        CONSTRAINT redaction_ground
          CHECK (ground IN ('PERSONAL_DATA', 'SECRECY', 'SAFETY', 'PROCUREMENT', 'OTHER')),
        CONSTRAINT redaction_real_ground
          CHECK (real_ground IN ('PERSONAL_DATA', 'SECRECY', 'SAFETY', 'PROCUREMENT', 'OTHER'))
      );
      CREATE INDEX ix_redaction_meeting_id ON office.redaction (meeting_id);

      CREATE TABLE office.reference_counter (
        prefix text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        CONSTRAINT pk_reference_counter PRIMARY KEY (prefix, year),
        CONSTRAINT reference_counter_last_positive CHECK (last > 0)
      );

      CREATE TABLE office.nil_return (
        id uuid NOT NULL,
        version integer NOT NULL,
        public_body_id uuid NOT NULL,
        post_id uuid,
        post_title text,
        "from" date NOT NULL,
        "to" date NOT NULL,
        filed_by uuid,
        filed_at timestamptz NOT NULL,
        source_reference text,
        withdrawn_at timestamptz,
        withdrawn_reason text,
        CONSTRAINT pk_nil_return PRIMARY KEY (id),
        CONSTRAINT fk_nil_return_public_body_id
          FOREIGN KEY (public_body_id) REFERENCES office.public_body(id),
        CONSTRAINT fk_nil_return_post_id FOREIGN KEY (post_id) REFERENCES office.post(id),
        CONSTRAINT nil_return_dates_ordered CHECK ("to" >= "from")
      );
      CREATE INDEX ix_nil_return_public_body_id ON office.nil_return (public_body_id);
      CREATE UNIQUE INDEX uq_nil_return_post_id_from_to ON office.nil_return (post_id, "from", "to") WHERE withdrawn_at IS NULL;
      CREATE UNIQUE INDEX ix_nil_return_public_body_id_source_reference ON office.nil_return (public_body_id, source_reference);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.nil_return;
      DROP TABLE office.reference_counter;
      DROP TABLE office.redaction;
      DROP TABLE office.gift;
      DROP TABLE office.document;
      DROP TABLE office.decision_reference;
      DROP TABLE office.ask;
      DROP TABLE office.participant;
      DROP TABLE office.meeting;
      DROP FUNCTION office.refuse_removal();
    `);
  }
}
