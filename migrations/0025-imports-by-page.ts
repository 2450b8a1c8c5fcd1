import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports that officials make on pages: the file, how it is understood, how far the work has come, and what it brought. */
export class ImportsByPage1780000000025 implements MigrationInterface {
  name = 'ImportsByPage1780000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.started_import (
        id uuid NOT NULL,
        version integer NOT NULL,
        public_body_id uuid NOT NULL,
        account_id uuid NOT NULL,
        started_at timestamptz NOT NULL,
        origin text NOT NULL,
        source_name text NOT NULL,
        source_url text NOT NULL,
        source_licence text NOT NULL,
        file_name text NOT NULL,
        file_bytes integer NOT NULL,
        forgotten_at timestamptz,
        survey jsonb,
        choices jsonb,
        mapping jsonb,
        reused_id uuid,
        task text,
        state text NOT NULL,
        ordered_by uuid,
        reason text,
        fault jsonb,
        trial jsonb,
        preview jsonb,
        report jsonb,
        tried_at timestamptz,
        imported_at timestamptz,
        imported_by uuid,
        published_at timestamptz,
        discarded_at timestamptz,
        discarded_count integer,
        CONSTRAINT pk_started_import PRIMARY KEY (id),
        CONSTRAINT fk_started_import_public_body_id
          FOREIGN KEY (public_body_id) REFERENCES office.public_body (id),
        CONSTRAINT fk_started_import_account_id FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT fk_started_import_reused_id
          FOREIGN KEY (reused_id) REFERENCES office.started_import (id) ON DELETE SET NULL,
        CONSTRAINT started_import_origin CHECK (origin IN ('OWN', 'OTHER')),
        CONSTRAINT started_import_task CHECK (task IN ('TRY', 'IMPORT', 'PUBLISH', 'DISCARD')),
        CONSTRAINT started_import_state CHECK (state IN ('OPEN', 'WAITING', 'RUNNING', 'DONE', 'FAILED'))
      );
      CREATE INDEX ix_started_import_public_body_id ON office.started_import (public_body_id);
      CREATE INDEX ix_started_import_account_id ON office.started_import (account_id);
      CREATE INDEX ix_started_import_started_at ON office.started_import (started_at);

      CREATE TABLE office.import_file (
        import_id uuid NOT NULL,
        content bytea NOT NULL,
        CONSTRAINT pk_import_file PRIMARY KEY (import_id),
        CONSTRAINT fk_import_file_import_id
          FOREIGN KEY (import_id) REFERENCES office.started_import (id) ON DELETE CASCADE
      );

      CREATE TABLE office.import_progress (
        import_id uuid NOT NULL,
        stage text NOT NULL,
        done integer NOT NULL,
        total integer NOT NULL,
        created integer NOT NULL DEFAULT 0,
        updated integer NOT NULL DEFAULT 0,
        published integer NOT NULL DEFAULT 0,
        told_at timestamptz NOT NULL,
        CONSTRAINT pk_import_progress PRIMARY KEY (import_id),
        CONSTRAINT fk_import_progress_import_id
          FOREIGN KEY (import_id) REFERENCES office.started_import (id) ON DELETE CASCADE
      );

      CREATE TABLE office.brought_meeting (
        meeting_id uuid NOT NULL,
        import_id uuid NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_brought_meeting PRIMARY KEY (meeting_id),
        CONSTRAINT fk_brought_meeting_meeting_id
          FOREIGN KEY (meeting_id) REFERENCES office.meeting (id) ON DELETE CASCADE,
        CONSTRAINT fk_brought_meeting_import_id
          FOREIGN KEY (import_id) REFERENCES office.started_import (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_brought_meeting_import_id ON office.brought_meeting (import_id);

      GRANT SELECT, INSERT, UPDATE, DELETE
        ON office.started_import, office.import_file, office.import_progress, office.brought_meeting
        TO dagsljus_office;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.brought_meeting;
      DROP TABLE office.import_progress;
      DROP TABLE office.import_file;
      DROP TABLE office.started_import;
    `);
  }
}
