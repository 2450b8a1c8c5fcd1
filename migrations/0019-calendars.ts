import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which draft came from which event of a calendar, what came by mail and waits, and the secret addresses of calendars. */
export class Calendars1780000000019 implements MigrationInterface {
  name = 'Calendars1780000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.calendar_link (
        meeting_id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        uid_hash bytea NOT NULL,
        recurrence text NOT NULL,
        sequence integer NOT NULL,
        given jsonb NOT NULL,
        cancelled_at timestamptz,
        overtaken_at timestamptz,
        CONSTRAINT pk_calendar_link PRIMARY KEY (meeting_id),
        CONSTRAINT fk_calendar_link_meeting_id FOREIGN KEY (meeting_id) REFERENCES office.meeting (id) ON DELETE CASCADE,
        CONSTRAINT fk_calendar_link_public_body_id FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
        CONSTRAINT calendar_link_uid_hash_sha256 CHECK (octet_length(uid_hash) = 32)
      );
      CREATE INDEX ix_calendar_link_uid_hash ON office.calendar_link (uid_hash);

      CREATE TABLE office.calendar_domain (
        domain text NOT NULL,
        organisation_id uuid NOT NULL,
        used_at timestamptz NOT NULL,
        CONSTRAINT pk_calendar_domain PRIMARY KEY (domain, organisation_id),
        CONSTRAINT fk_calendar_domain_organisation_id FOREIGN KEY (organisation_id) REFERENCES office.organisation (id),
        CONSTRAINT calendar_domain_shape CHECK (domain ~ '^[^@[:space:]]{3,190}$')
      );

      CREATE TABLE office.pending_event (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        uid_hash bytea NOT NULL,
        recurrence text NOT NULL,
        sequence integer NOT NULL,
        given jsonb NOT NULL,
        parties jsonb NOT NULL,
        received_at timestamptz NOT NULL,
        CONSTRAINT pk_pending_event PRIMARY KEY (id),
        CONSTRAINT fk_pending_event_account_id FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT uq_pending_event_account_id_uid_hash_recurrence UNIQUE (account_id, uid_hash, recurrence),
        CONSTRAINT pending_event_uid_hash_sha256 CHECK (octet_length(uid_hash) = 32)
      );
      CREATE INDEX ix_pending_event_received_at ON office.pending_event (received_at);

      CREATE TABLE office.calendar_address (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        kind text NOT NULL,
        token_hash bytea NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT pk_calendar_address PRIMARY KEY (id),
        CONSTRAINT fk_calendar_address_account_id FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT uq_calendar_address_account_id_kind UNIQUE (account_id, kind),
        CONSTRAINT uq_calendar_address_token_hash UNIQUE (token_hash),
        CONSTRAINT calendar_address_kind CHECK (kind IN ('MAIL', 'FEED')),
        CONSTRAINT calendar_address_token_hash_sha256 CHECK (octet_length(token_hash) = 32)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.calendar_address;
      DROP TABLE office.pending_event;
      DROP TABLE office.calendar_domain;
      DROP TABLE office.calendar_link;
    `);
  }
}
