import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which organisations are not the same, though they look as if they were. */
export class DistinctOrganisations1780000000024 implements MigrationInterface {
  name = 'DistinctOrganisations1780000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.organisation_distinction (
        id uuid NOT NULL,
        one_id uuid NOT NULL,
        other_id uuid NOT NULL,
        reason text,
        made_at timestamptz NOT NULL,
        made_by uuid,
        ended_at timestamptz,
        ended_by uuid,
        CONSTRAINT pk_organisation_distinction PRIMARY KEY (id),
        CONSTRAINT fk_organisation_distinction_one_id FOREIGN KEY (one_id) REFERENCES office.organisation (id),
        CONSTRAINT fk_organisation_distinction_other_id FOREIGN KEY (other_id) REFERENCES office.organisation (id),
        CONSTRAINT organisation_distinction_in_order CHECK (one_id < other_id),
        CONSTRAINT organisation_distinction_reason_given CHECK (reason ~ '\\S' AND char_length(reason) <= 1000),
        CONSTRAINT organisation_distinction_ended_after CHECK (ended_at >= made_at)
      );
      CREATE UNIQUE INDEX uq_organisation_distinction_standing
        ON office.organisation_distinction (one_id, other_id) WHERE ended_at IS NULL;
      CREATE INDEX ix_organisation_distinction_other_id ON office.organisation_distinction (other_id);

      GRANT SELECT, INSERT, UPDATE ON office.organisation_distinction TO dagsljus_office;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE office.organisation_distinction');
  }
}
