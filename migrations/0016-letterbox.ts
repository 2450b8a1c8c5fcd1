import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants to be told of what, and what is still to be told. What comes in over HTTP goes through functions alone. */
export class Letterbox1780000000016 implements MigrationInterface {
  name = 'Letterbox1780000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(WAYS_IN);
    await runner.query(WEBHOOK_FUNCTIONS);
    await runner.query(EMAIL_FUNCTIONS);
    await runner.query(`
      REVOKE ALL ON ALL FUNCTIONS IN SCHEMA letterbox FROM PUBLIC;
      GRANT USAGE ON SCHEMA letterbox TO dagsljus_letterbox, dagsljus_office;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA letterbox TO dagsljus_letterbox;
      REVOKE EXECUTE ON FUNCTION letterbox.search_of(text) FROM dagsljus_letterbox;
      REVOKE EXECUTE ON FUNCTION letterbox.add_job(text, uuid, timestamptz) FROM dagsljus_letterbox;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA letterbox TO dagsljus_office;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA letterbox CASCADE');
  }
}

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS letterbox;

  CREATE TABLE letterbox.search (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    query text NOT NULL,
    CONSTRAINT pk_search PRIMARY KEY (id),
    CONSTRAINT uq_search_query UNIQUE (query),
    CONSTRAINT search_query_size CHECK (length(query) <= 8000)
  );

  CREATE TABLE letterbox.webhook (
    id uuid NOT NULL,
    search_id uuid NOT NULL,
    url text NOT NULL,
    description text,
    secret text NOT NULL,
    token_hash bytea NOT NULL,
    state text NOT NULL,
    asked_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    from_seq bigint,
    failures integer NOT NULL DEFAULT 0,
    failing_since timestamptz,
    last_failure text,
    CONSTRAINT pk_webhook PRIMARY KEY (id),
    CONSTRAINT fk_webhook_search_id FOREIGN KEY (search_id) REFERENCES letterbox.search (id),
    CONSTRAINT webhook_state CHECK (state IN ('PENDING', 'ACTIVE', 'DISABLED')),
    CONSTRAINT webhook_confirmed CHECK (state <> 'ACTIVE' OR (confirmed_at IS NOT NULL AND from_seq IS NOT NULL)),
    CONSTRAINT webhook_token_hash_sha256 CHECK (octet_length(token_hash) = 32)
  );
  CREATE INDEX ix_webhook_search_id ON letterbox.webhook (search_id);
  CREATE INDEX ix_webhook_token_hash ON letterbox.webhook (token_hash);

  CREATE TABLE letterbox.delivery (
    webhook_id uuid NOT NULL,
    seq bigint NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL,
    CONSTRAINT pk_delivery PRIMARY KEY (webhook_id, seq),
    CONSTRAINT fk_delivery_webhook_id FOREIGN KEY (webhook_id) REFERENCES letterbox.webhook (id) ON DELETE CASCADE
  );

  CREATE TABLE letterbox.email (
    id uuid NOT NULL,
    search_id uuid NOT NULL,
    address text NOT NULL,
    language text NOT NULL,
    rhythm text NOT NULL,
    token text NOT NULL,
    state text NOT NULL,
    asked_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    told_seq bigint,
    sending_seq bigint,
    sending_until timestamptz,
    bounces integer NOT NULL DEFAULT 0,
    disabled_at timestamptz,
    CONSTRAINT pk_email PRIMARY KEY (id),
    CONSTRAINT uq_email_token UNIQUE (token),
    CONSTRAINT fk_email_search_id FOREIGN KEY (search_id) REFERENCES letterbox.search (id),
    CONSTRAINT email_language CHECK (language IN ('sv', 'en')),
    CONSTRAINT email_rhythm CHECK (rhythm IN ('AT_ONCE', 'DAILY', 'WEEKLY')),
    CONSTRAINT email_state CHECK (state IN ('PENDING', 'ACTIVE', 'DISABLED')),
    CONSTRAINT email_confirmed CHECK (state <> 'ACTIVE' OR (confirmed_at IS NOT NULL AND told_seq IS NOT NULL)),
    CONSTRAINT email_address_is_one CHECK (address ~ '^[^[:space:][:cntrl:]<>,;@"]+@[^[:space:][:cntrl:]<>,;@"]+$')
  );
  CREATE INDEX ix_email_search_id ON letterbox.email (search_id);
  CREATE INDEX ix_email_address ON letterbox.email (address);

  -- What matched a search, once each: what was told before is told of again when it is corrected or taken away.
  CREATE TABLE letterbox.notice (
    search_id uuid NOT NULL,
    seq bigint NOT NULL,
    record_id uuid NOT NULL,
    CONSTRAINT pk_notice PRIMARY KEY (search_id, seq),
    CONSTRAINT fk_notice_search_id FOREIGN KEY (search_id) REFERENCES letterbox.search (id) ON DELETE CASCADE
  );
  CREATE INDEX ix_notice_record_id ON letterbox.notice (record_id, search_id);

  -- How far in the register it was looked for whom to tell.
  CREATE TABLE letterbox.position (
    id boolean NOT NULL DEFAULT true,
    seq bigint NOT NULL,
    CONSTRAINT pk_position PRIMARY KEY (id),
    CONSTRAINT position_is_one_row CHECK (id)
  );
  INSERT INTO letterbox.position (seq) SELECT coalesce(max(seq), 0) FROM register.head;
`;

// The functions run with the rights of the register's owner: each does one thing for one who may ask for it.
const WAYS_IN = `
  CREATE FUNCTION letterbox.search_of(asked text) RETURNS uuid
  LANGUAGE sql SET search_path = pg_catalog AS $$
    INSERT INTO letterbox.search (query) VALUES (asked)
      ON CONFLICT (query) DO UPDATE SET query = excluded.query RETURNING id
  $$;

  CREATE FUNCTION letterbox.add_job(job text, subject uuid, now timestamptz) RETURNS void
  LANGUAGE sql SET search_path = pg_catalog AS $$
    INSERT INTO office.job (name, payload, key, run_at) VALUES (job, jsonb_build_object('id', subject), subject, now)
      ON CONFLICT (name, key) WHERE key IS NOT NULL AND worker IS NULL AND given_up_at IS NULL
      DO UPDATE SET run_at = excluded.run_at, attempts = 0
  $$;
`;

const WEBHOOK_FUNCTIONS = `
  CREATE FUNCTION letterbox.ask_webhook(asked jsonb, token_hash bytea, now timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    INSERT INTO letterbox.webhook (id, search_id, url, description, secret, token_hash, state, asked_at)
      VALUES ((asked->>'id')::uuid, letterbox.search_of(asked->>'query'), asked->>'url', asked->>'description',
              asked->>'secret', token_hash, 'PENDING', now);
    SELECT letterbox.add_job('letterbox.test', (asked->>'id')::uuid, now)
  $$;

  CREATE FUNCTION letterbox.webhooks_of(token_hash bytea)
  RETURNS TABLE (id uuid, url text, description text, query text, state text, asked_at timestamptz,
                 confirmed_at timestamptz, failing_since timestamptz, last_failure text, waiting bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT webhook.id, url, description, search.query, state, asked_at, confirmed_at, failing_since, last_failure,
           (SELECT count(*) FROM letterbox.delivery WHERE webhook_id = webhook.id)
      FROM letterbox.webhook JOIN letterbox.search ON search.id = search_id
     WHERE webhook.token_hash = webhooks_of.token_hash ORDER BY asked_at, webhook.id
  $$;

  CREATE FUNCTION letterbox.test_webhook(webhook_id uuid, token_hash bytea, now timestamptz) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT letterbox.add_job('letterbox.test', id, now) FROM letterbox.webhook
     WHERE id = webhook_id AND webhook.token_hash = test_webhook.token_hash;
    SELECT EXISTS (SELECT FROM letterbox.webhook WHERE id = webhook_id AND webhook.token_hash = test_webhook.token_hash)
  $$;

  CREATE FUNCTION letterbox.end_webhook(webhook_id uuid, token_hash bytea) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    WITH ended AS (DELETE FROM letterbox.webhook
                    WHERE id = webhook_id AND webhook.token_hash = end_webhook.token_hash RETURNING id)
    SELECT EXISTS (SELECT FROM ended)
  $$;
`;

const EMAIL_FUNCTIONS = `
  -- Whoever asks learns nothing of whom we know: an address that is asked for too often is left in peace in silence.
  CREATE FUNCTION letterbox.ask_email(asked jsonb, now timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(7264, hashtext(asked->>'address'));
    IF (SELECT count(*) FILTER (WHERE asked_at > now - interval '1 day') >= 5 OR count(*) >= 50
          FROM letterbox.email WHERE address = asked->>'address') THEN
      RETURN;
    END IF;
    INSERT INTO letterbox.email (id, search_id, address, language, rhythm, token, state, asked_at)
      VALUES ((asked->>'id')::uuid, letterbox.search_of(asked->>'query'), asked->>'address', asked->>'language',
              asked->>'rhythm', asked->>'token', 'PENDING', now);
    PERFORM letterbox.add_job('letterbox.ask', (asked->>'id')::uuid, now);
  END $$;

  CREATE FUNCTION letterbox.email_of(asked text)
  RETURNS TABLE (query text, language text, rhythm text, state text, asked_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT search.query, language, rhythm, state, asked_at
      FROM letterbox.email JOIN letterbox.search ON search.id = search_id WHERE token = asked
  $$;

  -- From now on what becomes public is told. The same asked for twice is told once, as it was asked for last.
  CREATE FUNCTION letterbox.confirm_email(asked text, now timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  DECLARE
    confirmed letterbox.email%ROWTYPE;
  BEGIN
    UPDATE letterbox.email SET state = 'ACTIVE', confirmed_at = now, told_seq = (SELECT seq FROM register.head), bounces = 0,
                               disabled_at = NULL
      WHERE token = asked AND state = 'PENDING' AND asked_at > now - interval '48 hours' RETURNING * INTO confirmed;
    DELETE FROM letterbox.email
      WHERE address = confirmed.address AND search_id = confirmed.search_id AND id <> confirmed.id;
    RETURN EXISTS (SELECT FROM letterbox.email WHERE token = asked AND state = 'ACTIVE');
  END $$;

  CREATE FUNCTION letterbox.end_email(asked text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    DELETE FROM letterbox.email WHERE token = asked
  $$;
`;
