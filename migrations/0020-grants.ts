import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The least that each role needs. What is not granted here is refused by PostgreSQL, whatever the code tries. */
export class Grants1780000000020 implements MigrationInterface {
  name = 'Grants1780000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA office TO dagsljus_office;
      REVOKE UPDATE, DELETE ON office.audit_event FROM dagsljus_office;
      REVOKE UPDATE ON office.redaction FROM dagsljus_office;
      GRANT UPDATE (lifted_at) ON office.redaction TO dagsljus_office;
      REVOKE UPDATE, DELETE ON office.dropped_import FROM dagsljus_office;
      REVOKE DELETE ON office.public_body, office.official, office.topic, office.issue, office.organisation,
        office.organisation_merge, office.redaction, office.account, office.nil_return, office.reference_counter
        FROM dagsljus_office;

      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA register TO dagsljus_office;
      REVOKE UPDATE, DELETE ON register.entry, register.record, register.tree_tile, register.checkpoint_key,
        register.checkpoint FROM dagsljus_office;
      REVOKE INSERT, DELETE ON register.head FROM dagsljus_office;
      REVOKE INSERT, UPDATE, DELETE ON register.meeting_count, register.meeting_count_within FROM dagsljus_office;

      GRANT SELECT ON ALL TABLES IN SCHEMA register TO dagsljus_reader;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE ALL ON ALL TABLES IN SCHEMA register FROM dagsljus_reader, dagsljus_office;
      REVOKE ALL ON ALL TABLES IN SCHEMA office FROM dagsljus_office;
    `);
  }
}
