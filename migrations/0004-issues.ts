import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The codelist of topics in two levels, and the issues that bodies pursue. */
export class Issues1780000000004 implements MigrationInterface {
  name = 'Issues1780000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.topic (
        code text NOT NULL,
        broader_code text,
        label_sv text NOT NULL,
        label_en text NOT NULL,
        matches text[] NOT NULL DEFAULT '{}',
        public_body_id uuid,
        position integer NOT NULL DEFAULT 0,
        retired boolean NOT NULL DEFAULT false,
        version integer NOT NULL,
        CONSTRAINT pk_topic PRIMARY KEY (code),
        CONSTRAINT fk_topic_broader_code FOREIGN KEY (broader_code) REFERENCES office.topic (code),
        CONSTRAINT fk_topic_public_body_id FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
        CONSTRAINT topic_code_shape CHECK (code ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' AND char_length(code) <= 160),
        CONSTRAINT topic_not_broader_than_itself CHECK (broader_code <> code),
        CONSTRAINT topic_label_sv_given CHECK (label_sv ~ '\\S' AND char_length(label_sv) <= 120),
        CONSTRAINT topic_label_en_given CHECK (label_en ~ '\\S' AND char_length(label_en) <= 120),
        CONSTRAINT topic_of_body_is_narrower CHECK (public_body_id IS NULL OR broader_code IS NOT NULL)
      );
      CREATE INDEX ix_topic_broader_code ON office.topic (broader_code);
      CREATE INDEX ix_topic_public_body_id ON office.topic (public_body_id);

      CREATE TABLE office.issue (
        id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        title text NOT NULL,
        goal text,
        language text NOT NULL DEFAULT 'sv',
        status text NOT NULL,
        target_levels text[] NOT NULL DEFAULT '{}',
        adopted_by text,
        adopted_on date,
        case_number text,
        result text,
        valid_from date,
        valid_to date,
        owner_id uuid,
        recorded_by uuid,
        published_at timestamptz,
        version integer NOT NULL,
        CONSTRAINT pk_issue PRIMARY KEY (id),
        CONSTRAINT fk_issue_public_body_id FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
        CONSTRAINT fk_issue_owner_id FOREIGN KEY (owner_id) REFERENCES office.official (id),
        CONSTRAINT issue_title_given CHECK (title ~ '\\S' AND char_length(title) <= 200),
        CONSTRAINT issue_goal_given CHECK (goal ~ '\\S' AND char_length(goal) <= 2000),
        CONSTRAINT issue_language CHECK (language IN ('sv', 'en')),
        CONSTRAINT issue_status CHECK (status IN
          ('PROPOSED', 'ADOPTED', 'PURSUED', 'PAUSED', 'ACHIEVED', 'PARTLY_ACHIEVED', 'DROPPED')),
        CONSTRAINT issue_target_levels CHECK (target_levels <@ ARRAY['GOVERNMENT', 'PARLIAMENT', 'EU', 'AGENCY',
          'REGION_OR_MUNICIPALITY', 'INTERNATIONAL', 'OTHER']::text[]),
        CONSTRAINT issue_adopted_by_given CHECK (adopted_by ~ '\\S' AND char_length(adopted_by) <= 200),
        CONSTRAINT issue_adoption_is_whole CHECK ((adopted_by IS NULL) = (adopted_on IS NULL)),
        CONSTRAINT issue_past_proposal_is_adopted CHECK
          (status IN ('PROPOSED', 'DROPPED') OR (adopted_by IS NOT NULL AND adopted_on IS NOT NULL)),
        CONSTRAINT issue_case_number_given CHECK (case_number ~ '\\S' AND char_length(case_number) <= 100),
        CONSTRAINT issue_result_given CHECK (result ~ '\\S' AND char_length(result) <= 2000),
        CONSTRAINT issue_closed_has_result CHECK
          (status NOT IN ('ACHIEVED', 'PARTLY_ACHIEVED', 'DROPPED') OR result IS NOT NULL),
        CONSTRAINT issue_dates_ordered CHECK (valid_to >= valid_from)
      );
      CREATE INDEX ix_issue_public_body_id ON office.issue (public_body_id);
      CREATE INDEX ix_issue_owner_id ON office.issue (owner_id);

      CREATE TABLE office.issue_topic (
        issue_id uuid NOT NULL,
        topic_code text NOT NULL,
        CONSTRAINT pk_issue_topic PRIMARY KEY (issue_id, topic_code),
        CONSTRAINT fk_issue_topic_issue_id FOREIGN KEY (issue_id) REFERENCES office.issue (id),
        CONSTRAINT fk_issue_topic_topic_code FOREIGN KEY (topic_code) REFERENCES office.topic (code)
      );
      CREATE INDEX ix_issue_topic_topic_code ON office.issue_topic (topic_code);

      CREATE TABLE office.issue_progress (
        id uuid NOT NULL,
        issue_id uuid NOT NULL,
        happened_on date NOT NULL,
        text text NOT NULL,
        CONSTRAINT pk_issue_progress PRIMARY KEY (id),
        CONSTRAINT fk_issue_progress_issue_id FOREIGN KEY (issue_id) REFERENCES office.issue (id),
        CONSTRAINT issue_progress_text_given CHECK (text ~ '\\S' AND char_length(text) <= 2000)
      );
      CREATE INDEX ix_issue_progress_issue_id_happened_on ON office.issue_progress (issue_id, happened_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.issue_progress;
      DROP TABLE office.issue_topic;
      DROP TABLE office.issue;
      DROP TABLE office.topic;
    `);
  }
}
