import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public bodies as a tree, their units, the officials who act for them, and the dated posts of those. */
export class Bodies1780000000002 implements MigrationInterface {
  name = 'Bodies1780000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.public_body (
        id uuid NOT NULL,
        slug text NOT NULL,
        name_sv text NOT NULL,
        name_en text,
        kind text NOT NULL,
        organisation_number text,
        parent_id uuid,
        reference_prefix text NOT NULL,
        target_days integer NOT NULL DEFAULT 7,
        limit_days integer NOT NULL DEFAULT 14,
        four_eyes boolean NOT NULL DEFAULT true,
        four_eyes_decision text,
        naming_years integer NOT NULL DEFAULT 10,
        demonstration boolean NOT NULL DEFAULT false,
        closed_on date,
        version integer NOT NULL,
        CONSTRAINT pk_public_body PRIMARY KEY (id),
        CONSTRAINT uq_public_body_slug UNIQUE (slug),
        CONSTRAINT fk_public_body_parent_id FOREIGN KEY (parent_id) REFERENCES office.public_body (id),
        CONSTRAINT public_body_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60),
        CONSTRAINT public_body_name_sv_given CHECK (name_sv ~ '\\S' AND char_length(name_sv) <= 200),
        CONSTRAINT public_body_name_en_given CHECK (name_en ~ '\\S' AND char_length(name_en) <= 200),
        CONSTRAINT public_body_kind CHECK (kind IN ('REGION', 'MUNICIPALITY', 'COUNCIL', 'BOARD', 'COMMITTEE',
          'ADMINISTRATION', 'COMPANY', 'FOUNDATION', 'JOINT_AUTHORITY', 'AGENCY', 'OTHER')),
        CONSTRAINT public_body_organisation_number_shape
          CHECK (organisation_number ~ '^[0-9]{2}[2-9][0-9]{7}$'),
        CONSTRAINT public_body_not_its_own_parent CHECK (parent_id <> id),
        CONSTRAINT public_body_reference_prefix_shape CHECK (reference_prefix ~ '^[A-Z]{2,8}$'),
        CONSTRAINT public_body_target_days_range CHECK (target_days BETWEEN 0 AND 365),
        CONSTRAINT public_body_limit_days_range CHECK (limit_days BETWEEN target_days AND 365),
        CONSTRAINT public_body_four_eyes_off_is_decided CHECK (four_eyes OR four_eyes_decision IS NOT NULL),
        CONSTRAINT public_body_four_eyes_decision_given CHECK (four_eyes_decision ~ '\\S'),
        CONSTRAINT public_body_naming_years_range CHECK (naming_years BETWEEN 1 AND 100)
      );
      CREATE INDEX ix_public_body_parent_id ON office.public_body (parent_id);

      CREATE TABLE office.unit (
        id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        parent_id uuid,
        name_sv text NOT NULL,
        name_en text,
        valid_from date,
        valid_to date,
        version integer NOT NULL,
        CONSTRAINT pk_unit PRIMARY KEY (id),
        CONSTRAINT uq_unit_id_public_body_id UNIQUE (id, public_body_id),
        CONSTRAINT fk_unit_public_body_id FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
        CONSTRAINT fk_unit_parent_id_public_body_id
          FOREIGN KEY (parent_id, public_body_id) REFERENCES office.unit (id, public_body_id),
        CONSTRAINT unit_name_sv_given CHECK (name_sv ~ '\\S' AND char_length(name_sv) <= 200),
        CONSTRAINT unit_name_en_given CHECK (name_en ~ '\\S' AND char_length(name_en) <= 200),
        CONSTRAINT unit_not_its_own_parent CHECK (parent_id <> id),
        CONSTRAINT unit_dates_ordered CHECK (valid_to >= valid_from)
      );
      CREATE INDEX ix_unit_public_body_id ON office.unit (public_body_id);
      CREATE INDEX ix_unit_parent_id ON office.unit (parent_id);

      CREATE TABLE office.official (
        id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        name text NOT NULL,
        category text NOT NULL,
        protected_identity boolean NOT NULL DEFAULT false,
        account_id uuid,
        version integer NOT NULL,
        CONSTRAINT pk_official PRIMARY KEY (id),
        CONSTRAINT fk_official_public_body_id FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
        CONSTRAINT official_name_given CHECK (name ~ '\\S' AND char_length(name) <= 200),
        CONSTRAINT official_category CHECK (category IN ('ELECTED', 'MANAGER', 'STAFF'))
      );
      CREATE INDEX ix_official_public_body_id ON office.official (public_body_id);
      CREATE UNIQUE INDEX uq_official_account ON office.official (account_id) WHERE account_id IS NOT NULL;

      CREATE TABLE office.post (
        id uuid NOT NULL,
        official_id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        unit_id uuid,
        title_sv text NOT NULL,
        title_en text,
        valid_from date,
        valid_to date,
        in_scope boolean NOT NULL DEFAULT true,
        version integer NOT NULL,
        CONSTRAINT pk_post PRIMARY KEY (id),
        CONSTRAINT fk_post_official_id FOREIGN KEY (official_id) REFERENCES office.official (id),
        CONSTRAINT fk_post_public_body_id FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
        CONSTRAINT fk_post_unit_id_public_body_id
          FOREIGN KEY (unit_id, public_body_id) REFERENCES office.unit (id, public_body_id),
        CONSTRAINT post_title_sv_given CHECK (title_sv ~ '\\S' AND char_length(title_sv) <= 200),
        CONSTRAINT post_title_en_given CHECK (title_en ~ '\\S' AND char_length(title_en) <= 200),
        CONSTRAINT post_dates_ordered CHECK (valid_to >= valid_from)
      );
      CREATE INDEX ix_post_official_id ON office.post (official_id);
      CREATE INDEX ix_post_public_body_id ON office.post (public_body_id);
      CREATE INDEX ix_post_unit_id ON office.post (unit_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.post;
      DROP TABLE office.official;
      DROP TABLE office.unit;
      DROP TABLE office.public_body;
    `);
  }
}
