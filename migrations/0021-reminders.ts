import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody wants to be reminded of what is due, when they were last, and the links that end it. */
export class Reminders1780000000021 implements MigrationInterface {
  name = 'Reminders1780000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.account ADD reminders boolean NOT NULL DEFAULT true;

      CREATE TABLE office.reminder (
        account_id uuid NOT NULL,
        told_at timestamptz,
        sending_day date,
        sending_until timestamptz,
        undeliverable text,
        undeliverable_at timestamptz,
        CONSTRAINT pk_reminder PRIMARY KEY (account_id),
        CONSTRAINT fk_reminder_account_id FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT reminder_undeliverable_since CHECK ((undeliverable IS NULL) = (undeliverable_at IS NULL))
      );

      CREATE TABLE office.reminder_link (
        token_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT pk_reminder_link PRIMARY KEY (token_hash),
        CONSTRAINT fk_reminder_link_account_id FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT reminder_link_token_hash_sha256 CHECK (octet_length(token_hash) = 32)
      );
      CREATE INDEX ix_reminder_link_made_at ON office.reminder_link (made_at);

      GRANT SELECT, INSERT, UPDATE, DELETE ON office.reminder TO dagsljus_office;
      GRANT SELECT, INSERT, DELETE ON office.reminder_link TO dagsljus_office;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.reminder_link;
      DROP TABLE office.reminder;
      ALTER TABLE office.account DROP reminders;
    `);
  }
}
