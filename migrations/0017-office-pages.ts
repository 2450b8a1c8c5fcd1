import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officials were writing when their session ended, and a short way to the meetings that somebody recorded. */
export class OfficePages1780000000017 implements MigrationInterface {
  name = 'OfficePages1780000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.kept_form (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        path text NOT NULL,
        fields jsonb NOT NULL,
        in_parts boolean NOT NULL,
        kept_at timestamptz NOT NULL,
        CONSTRAINT pk_kept_form PRIMARY KEY (id),
        CONSTRAINT fk_kept_form_account_id FOREIGN KEY (account_id) REFERENCES office.account (id)
      );
      CREATE INDEX ix_kept_form_account_id ON office.kept_form (account_id);
      CREATE INDEX ix_kept_form_kept_at ON office.kept_form (kept_at);
      CREATE INDEX ix_meeting_recorded_by ON office.meeting (recorded_by, id) WHERE recorded_by IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX office.ix_meeting_recorded_by; DROP TABLE office.kept_form');
  }
}
