import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signing in through an identity provider: attempts under way, what a session came from, which roles claims gave. */
export class IdentityProvider1780000000018 implements MigrationInterface {
  name = 'IdentityProvider1780000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.sign_in_attempt (
        secret_hash bytea NOT NULL,
        next_path text NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_sign_in_attempt PRIMARY KEY (secret_hash)
      );
      CREATE INDEX ix_sign_in_attempt_expires_at ON office.sign_in_attempt (expires_at);

      CREATE TABLE office.spent_logout_token (
        token_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_spent_logout_token PRIMARY KEY (token_hash)
      );
      CREATE INDEX ix_spent_logout_token_expires_at ON office.spent_logout_token (expires_at);

      ALTER TABLE office.session
        ADD issuer text,
        ADD provider_subject text,
        ADD provider_session text,
        ADD provider_roles text,
        ADD CONSTRAINT session_of_a_provider CHECK ((issuer IS NULL) = (provider_subject IS NULL)
          AND (issuer IS NULL) = (provider_roles IS NULL) AND (provider_session IS NULL OR issuer IS NOT NULL)),
        ADD CONSTRAINT session_provider_roles CHECK (provider_roles IN ('GIVEN', 'NONE', 'LEFT_OUT'));
      CREATE INDEX ix_session_provider_session ON office.session (provider_session);
      CREATE INDEX ix_session_provider_subject ON office.session (provider_subject);

      ALTER TABLE office.account_role ADD by_provider boolean NOT NULL DEFAULT false;
      ALTER TABLE office.account_role ALTER by_provider DROP DEFAULT;
      DROP INDEX office.uq_account_role_held;
      -- What a claim gives and what somebody granted stand beside each other: the one may end without the other.
      CREATE UNIQUE INDEX uq_account_role_held ON office.account_role (account_id, public_body_id, role, by_provider)
        WHERE revoked_at IS NULL;

      ALTER TABLE office.audit_event ADD why text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE office.audit_event DROP why;
      DELETE FROM office.account_role WHERE by_provider;
      DROP INDEX office.uq_account_role_held;
      ALTER TABLE office.account_role DROP by_provider;
      CREATE UNIQUE INDEX uq_account_role_held ON office.account_role (account_id, public_body_id, role)
        WHERE revoked_at IS NULL;
      DROP INDEX office.ix_session_provider_subject;
      DROP INDEX office.ix_session_provider_session;
      ALTER TABLE office.session
        DROP CONSTRAINT session_provider_roles,
        DROP CONSTRAINT session_of_a_provider,
        DROP provider_roles,
        DROP provider_session,
        DROP provider_subject,
        DROP issuer;
      DROP TABLE office.spent_logout_token;
      DROP TABLE office.sign_in_attempt;
    `);
  }
}
