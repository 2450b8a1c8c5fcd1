import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may sign in and what they may do; and what remembers changes: the audit log and the idempotency keys. */
export class Accounts1780000000001 implements MigrationInterface {
  name = 'Accounts1780000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE office.account (
        id uuid NOT NULL,
        version integer NOT NULL,
        username text,
        display_name text NOT NULL,
        language text NOT NULL,
        email text,
        opened_at timestamptz NOT NULL,
        disabled_at timestamptz,
        password_hash text,
        issuer text,
        subject text,
        invitation_hash bytea,
        invitation_expires_at timestamptz,
        CONSTRAINT pk_account PRIMARY KEY (id),
        CONSTRAINT uq_account_username UNIQUE (username),
        CONSTRAINT uq_account_issuer_subject UNIQUE (issuer, subject),
        CONSTRAINT account_username_shape CHECK (username ~ '^[a-z0-9][a-z0-9._@+-]{1,99}$'),
        CONSTRAINT account_display_name_given CHECK (display_name ~ '\\S' AND char_length(display_name) <= 200),
        CONSTRAINT account_issuer_and_subject CHECK ((issuer IS NULL) = (subject IS NULL)),
        CONSTRAINT account_has_a_way_in CHECK (username IS NOT NULL OR issuer IS NOT NULL),
        CONSTRAINT account_language CHECK (language IN ('sv', 'en')),
        CONSTRAINT account_email_shape CHECK (email ~ '^[^@\\s]+@[^@\\s]+$' AND char_length(email) <= 254),
        CONSTRAINT account_invitation_ends CHECK ((invitation_hash IS NULL) = (invitation_expires_at IS NULL))
      );
      CREATE UNIQUE INDEX uq_account_invitation_hash ON office.account (invitation_hash);

      CREATE TABLE office.account_role (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        public_body_id uuid NOT NULL,
        role text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        granted_by uuid,
        granted_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT pk_account_role PRIMARY KEY (id),
        CONSTRAINT fk_account_role_account_id FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT fk_account_role_granted_by FOREIGN KEY (granted_by) REFERENCES office.account (id),
        CONSTRAINT account_role_role CHECK (role IN
          ('RECORDER', 'PUBLISHER', 'REGISTRAR', 'ADMINISTRATOR', 'AUDITOR', 'IMPORTER')),
        CONSTRAINT account_role_days_ordered CHECK (valid_to >= valid_from)
      );
      CREATE UNIQUE INDEX uq_account_role_held ON office.account_role (account_id, public_body_id, role)
        WHERE revoked_at IS NULL;
      CREATE INDEX ix_account_role_public_body_id ON office.account_role (public_body_id);

      CREATE TABLE office.delegation (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        official_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        delegated_by uuid,
        ended_at timestamptz,
        CONSTRAINT pk_delegation PRIMARY KEY (id),
        CONSTRAINT fk_delegation_account_id FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT fk_delegation_delegated_by FOREIGN KEY (delegated_by) REFERENCES office.account (id),
        CONSTRAINT delegation_days_ordered CHECK (valid_to >= valid_from)
      );
      CREATE UNIQUE INDEX uq_delegation_held ON office.delegation (account_id, official_id) WHERE ended_at IS NULL;
      CREATE INDEX ix_delegation_official_id ON office.delegation (official_id);
    `);
    await runner.query(`
      CREATE TABLE office.session (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT pk_session PRIMARY KEY (id),
        CONSTRAINT uq_session_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_session_account_id FOREIGN KEY (account_id) REFERENCES office.account (id)
      );
      CREATE INDEX ix_session_account_id ON office.session (account_id);
      CREATE INDEX ix_session_expires_at ON office.session (expires_at);

      CREATE TABLE office.access_token (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        name text NOT NULL,
        prefix text NOT NULL,
        token_hash bytea NOT NULL,
        scopes text[] NOT NULL,
        public_body_id uuid,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT pk_access_token PRIMARY KEY (id),
        CONSTRAINT uq_access_token_token_hash UNIQUE (token_hash),
        CONSTRAINT fk_access_token_account_id FOREIGN KEY (account_id) REFERENCES office.account (id),
        CONSTRAINT access_token_name_given CHECK (name ~ '\\S' AND char_length(name) <= 100),
        CONSTRAINT access_token_scopes CHECK (scopes <@ ARRAY['READ', 'RECORD', 'REVIEW', 'PUBLISH', 'REGISTER',
          'ADMINISTER', 'IMPORT'] AND cardinality(scopes) > 0),
        CONSTRAINT access_token_expires CHECK (expires_at > created_at)
      );
      CREATE INDEX ix_access_token_account_id ON office.access_token (account_id);

      CREATE TABLE office.sign_in_throttle (
        key bytea NOT NULL,
        level double precision NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT pk_sign_in_throttle PRIMARY KEY (key)
      );
      CREATE INDEX ix_sign_in_throttle_at ON office.sign_in_throttle (at);

      CREATE TABLE office.first_run_code (
        code_hash bytea NOT NULL,
        CONSTRAINT pk_first_run_code PRIMARY KEY (code_hash)
      );
    `);
    await runner.query(`
      CREATE TABLE office.idempotency_key (
        caller text NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        subject_kind text,
        subject_id text,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_idempotency_key PRIMARY KEY (caller, key)
      );
      CREATE INDEX ix_idempotency_key_created_at ON office.idempotency_key (created_at);

      -- No foreign keys: a line stays true whatever becomes of what it names.
      CREATE TABLE office.audit_event (
        id uuid NOT NULL,
        at timestamptz NOT NULL,
        operation text NOT NULL,
        account_id uuid,
        system_name text,
        on_behalf_of uuid,
        subject_kind text,
        subject_id text,
        subject_version integer,
        public_body_id uuid,
        fields text[] NOT NULL,
        request_id text NOT NULL,
        CONSTRAINT pk_audit_event PRIMARY KEY (id)
      );
      CREATE INDEX ix_audit_event_subject_id_at ON office.audit_event (subject_id, at);
      CREATE INDEX ix_audit_event_public_body_id_at ON office.audit_event (public_body_id, at);
      CREATE INDEX ix_audit_event_account_id_at ON office.audit_event (account_id, at);

      CREATE FUNCTION office.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'office.% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE ON office.audit_event
        FOR EACH ROW EXECUTE FUNCTION office.refuse_change();
      CREATE TRIGGER audit_event_is_never_emptied BEFORE TRUNCATE ON office.audit_event
        FOR EACH STATEMENT EXECUTE FUNCTION office.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE office.audit_event;
      DROP FUNCTION office.refuse_change();
      DROP TABLE office.idempotency_key;
      DROP TABLE office.first_run_code;
      DROP TABLE office.sign_in_throttle;
      DROP TABLE office.access_token;
      DROP TABLE office.session;
      DROP TABLE office.delegation;
      DROP TABLE office.account_role;
      DROP TABLE office.account;
    `);
  }
}
