import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that is to be done later, and when what is done again and again was done last. */
export class Jobs1780000000015 implements MigrationInterface {
  name = 'Jobs1780000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.job (
        id bigint GENERATED ALWAYS AS IDENTITY,
        name text NOT NULL,
        payload jsonb NOT NULL DEFAULT '{}',
        key text,
        priority integer NOT NULL DEFAULT 0,
        run_at timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        max_attempts integer NOT NULL DEFAULT 25,
        worker uuid,
        seen_at timestamptz,
        given_up_at timestamptz,
        CONSTRAINT pk_job PRIMARY KEY (id),
        CONSTRAINT job_payload_is_object CHECK (jsonb_typeof(payload) = 'object'),
        CONSTRAINT job_attempts_counted CHECK (attempts BETWEEN 0 AND max_attempts),
        CONSTRAINT job_worker_was_seen CHECK ((worker IS NULL) = (seen_at IS NULL)),
        CONSTRAINT job_given_up_rests CHECK (given_up_at IS NULL OR worker IS NULL)
      );
      CREATE INDEX ix_job_waiting ON office.job (priority, run_at, id) WHERE worker IS NULL AND given_up_at IS NULL;
      CREATE UNIQUE INDEX uq_job_waiting_key ON office.job (name, key)
        WHERE key IS NOT NULL AND worker IS NULL AND given_up_at IS NULL;
      CREATE INDEX ix_job_worker ON office.job (worker) WHERE worker IS NOT NULL;

      CREATE TABLE office.cron (
        name text NOT NULL,
        last_at timestamptz NOT NULL,
        CONSTRAINT pk_cron PRIMARY KEY (name)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE office.cron, office.job');
  }
}
