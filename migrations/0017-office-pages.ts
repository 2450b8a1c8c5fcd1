import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officials were writing when their session ended. */
export class OfficePages1780000000017 implements MigrationInterface {
  name = 'OfficePages1780000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.kept_form (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        path text NOT NULL,
        fields jsonb NOT NULL,
        kept_at timestamptz NOT NULL,
        CONSTRAINT pk_kept_form PRIMARY KEY (id),
        CONSTRAINT fk_kept_form_account_id FOREIGN KEY (account_id) REFERENCES office.account (id)
      );
      CREATE INDEX ix_kept_form_account_id ON office.kept_form (account_id);
      CREATE INDEX ix_kept_form_kept_at ON office.kept_form (kept_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE office.kept_form');
  }
}
