import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of other registers: each run, and which row of which file a meeting came from. */
export class Imports1780000000006 implements MigrationInterface {
  name = 'Imports1780000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.import_run (
        id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        source_name text NOT NULL,
        files text[] NOT NULL,
        reason text,
        started_at timestamptz NOT NULL,
        CONSTRAINT pk_import_run PRIMARY KEY (id),
        CONSTRAINT fk_import_run_public_body_id
          FOREIGN KEY (public_body_id) REFERENCES office.public_body(id)
      );
      CREATE INDEX ix_import_run_public_body_id ON office.import_run (public_body_id);

      CREATE TABLE office.imported_meeting (
        meeting_id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        source_name text NOT NULL,
        key text,
        file text NOT NULL,
        row integer NOT NULL,
        print text NOT NULL,
        traits text[] NOT NULL,
        CONSTRAINT pk_imported_meeting PRIMARY KEY (meeting_id),
        CONSTRAINT fk_imported_meeting_meeting_id
          FOREIGN KEY (meeting_id) REFERENCES office.meeting(id) ON DELETE CASCADE,
        CONSTRAINT imported_meeting_row CHECK (row >= 1)
      );
      CREATE INDEX ix_imported_meeting_public_body_id_source_name
        ON office.imported_meeting (public_body_id, source_name);

      CREATE TABLE office.dropped_import (
        id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        source_name text NOT NULL,
        key_print text,
        print text NOT NULL,
        CONSTRAINT pk_dropped_import PRIMARY KEY (id)
      );
      CREATE INDEX ix_dropped_import_public_body_id_source_name
        ON office.dropped_import (public_body_id, source_name);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE office.dropped_import; DROP TABLE office.imported_meeting; DROP TABLE office.import_run;',
    );
  }
}
