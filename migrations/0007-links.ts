import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What ties accounts to public bodies and officials: both are made before either can point to the other. */
export class Links1780000000007 implements MigrationInterface {
  name = 'Links1780000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.account_role ADD CONSTRAINT fk_account_role_public_body_id
        FOREIGN KEY (public_body_id) REFERENCES office.public_body (id);
      ALTER TABLE office.access_token ADD CONSTRAINT fk_access_token_public_body_id
        FOREIGN KEY (public_body_id) REFERENCES office.public_body (id);
      ALTER TABLE office.delegation ADD CONSTRAINT fk_delegation_official_id
        FOREIGN KEY (official_id) REFERENCES office.official (id);
      ALTER TABLE office.official ADD CONSTRAINT fk_official_account_id
        FOREIGN KEY (account_id) REFERENCES office.account (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.official DROP CONSTRAINT fk_official_account_id;
      ALTER TABLE office.delegation DROP CONSTRAINT fk_delegation_official_id;
      ALTER TABLE office.access_token DROP CONSTRAINT fk_access_token_public_body_id;
      ALTER TABLE office.account_role DROP CONSTRAINT fk_account_role_public_body_id;
    `);
  }
}
