import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only history of the register, the records beside it, and the one function that may take values out of them. */
export class RegisterEntries1780000000010 implements MigrationInterface {
  name = 'RegisterEntries1780000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register.head (
        id boolean NOT NULL DEFAULT true,
        seq bigint NOT NULL DEFAULT 0,
        CONSTRAINT pk_head PRIMARY KEY (id),
        CONSTRAINT head_is_one_row CHECK (id)
      );
      INSERT INTO register.head DEFAULT VALUES;

      CREATE TABLE register.entry (
        seq bigint NOT NULL,
        kind text NOT NULL,
        id uuid NOT NULL,
        version integer NOT NULL,
        type text NOT NULL,
        at timestamptz NOT NULL,
        leaf_hash bytea NOT NULL,
        CONSTRAINT pk_entry PRIMARY KEY (seq),
        CONSTRAINT uq_entry_kind_id_version UNIQUE (kind, id, version),
        CONSTRAINT entry_seq_positive CHECK (seq > 0),
        CONSTRAINT entry_version_positive CHECK (version > 0),
        CONSTRAINT entry_leaf_hash_sha256 CHECK (octet_length(leaf_hash) = 32),
        CONSTRAINT entry_kind CHECK (kind IN
          ('MEETING', 'ORGANISATION', 'OFFICIAL', 'PUBLIC_BODY', 'ISSUE', 'TOPIC', 'NIL_RETURN')),
        CONSTRAINT entry_type CHECK (type IN
          ('PUBLISHED', 'CORRECTED', 'REDACTED', 'WITHDRAWN', 'MERGED', 'SPLIT'))
      );
      CREATE INDEX ix_entry_id_version ON register.entry (id, version);
      CREATE INDEX ix_entry_removal ON register.entry (seq) WHERE type IN ('REDACTED', 'WITHDRAWN');

      CREATE TABLE register.record (
        seq bigint NOT NULL,
        record jsonb NOT NULL,
        key bytea,
        salts jsonb,
        gone jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT pk_record PRIMARY KEY (seq),
        CONSTRAINT fk_record_seq FOREIGN KEY (seq) REFERENCES register.entry (seq),
        CONSTRAINT record_is_object CHECK (jsonb_typeof(record) = 'object'),
        CONSTRAINT record_key_or_salts CHECK ((key IS NULL) <> (salts IS NULL)),
        CONSTRAINT record_key_size CHECK (octet_length(key) = 32)
      );
    `);
    await runner.query(`
      CREATE FUNCTION register.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'register.% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER entry_is_append_only BEFORE UPDATE OR DELETE ON register.entry
        FOR EACH ROW EXECUTE FUNCTION register.refuse_change();
      CREATE TRIGGER entry_is_never_emptied BEFORE TRUNCATE ON register.entry
        FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();
      CREATE TRIGGER head_only_grows BEFORE UPDATE ON register.head
        FOR EACH ROW WHEN (new.seq <= old.seq) EXECUTE FUNCTION register.refuse_change();
      CREATE TRIGGER record_is_kept BEFORE DELETE ON register.record
        FOR EACH ROW EXECUTE FUNCTION register.refuse_change();
      CREATE TRIGGER record_is_never_emptied BEFORE TRUNCATE ON register.record
        FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();
      CREATE TRIGGER record_changes_by_redaction_alone BEFORE UPDATE ON register.record
        FOR EACH ROW WHEN (current_user <> 'dagsljus_redactor') EXECUTE FUNCTION register.refuse_change();
    `);
    await runner.query(`
      CREATE FUNCTION register.scalars(document jsonb) RETURNS TABLE (pointer text, value jsonb)
      LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
        WITH RECURSIVE part (pointer, value) AS (
          SELECT '', document
          UNION ALL
          SELECT part.pointer || '/' || inner_part.step, inner_part.value
            FROM part CROSS JOIN LATERAL (
              SELECT replace(replace(member.key, '~', '~0'), '/', '~1') AS step, member.value
                FROM jsonb_each(CASE jsonb_typeof(part.value) WHEN 'object' THEN part.value ELSE '{}' END) AS member
              UNION ALL
              SELECT (element.place - 1)::text, element.value
                FROM jsonb_array_elements(CASE jsonb_typeof(part.value) WHEN 'array' THEN part.value ELSE '[]' END)
                  WITH ORDINALITY AS element (value, place)
            ) AS inner_part
        )
        SELECT part.pointer, part.value FROM part
         WHERE part.pointer <> ''
           AND (jsonb_typeof(part.value) NOT IN ('object', 'array') OR part.value IN ('{}', '[]'))
      $$;

      CREATE FUNCTION register.redact(entry_seq bigint, remaining jsonb, remaining_salts jsonb, withheld jsonb)
      RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      DECLARE
        before register.record%ROWTYPE;
      BEGIN
        SELECT * INTO STRICT before FROM register.record WHERE seq = entry_seq FOR UPDATE;
        -- What remains stands where it stood, and what goes leaves its commitment. Containment alone would let the
        -- lines of a list change places.
        IF NOT withheld @> before.gone
          OR EXISTS (SELECT * FROM register.scalars(remaining) EXCEPT SELECT * FROM register.scalars(before.record))
          OR EXISTS (SELECT pointer FROM register.scalars(before.record)
                     EXCEPT SELECT pointer FROM register.scalars(remaining)
                     EXCEPT SELECT jsonb_object_keys(withheld)) THEN
          RAISE EXCEPTION 'a redaction may only take values away' USING ERRCODE = 'restrict_violation';
        END IF;
        UPDATE register.record
           SET record = remaining, key = NULL, salts = remaining_salts, gone = withheld
         WHERE seq = entry_seq;
      END $$;
    `);
    await runner.query(`
      GRANT USAGE, CREATE ON SCHEMA register TO dagsljus_redactor;
      GRANT SELECT, UPDATE ON register.record TO dagsljus_redactor;
      ALTER FUNCTION register.redact(bigint, jsonb, jsonb, jsonb) OWNER TO dagsljus_redactor;
      REVOKE CREATE ON SCHEMA register FROM dagsljus_redactor;
      REVOKE ALL ON FUNCTION register.scalars(jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION register.scalars(jsonb) TO dagsljus_redactor;
      REVOKE ALL ON FUNCTION register.redact(bigint, jsonb, jsonb, jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION register.redact(bigint, jsonb, jsonb, jsonb) TO dagsljus_office;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION register.redact(bigint, jsonb, jsonb, jsonb);
      DROP FUNCTION register.scalars(jsonb);
      DROP TABLE register.record;
      DROP TABLE register.entry;
      DROP TABLE register.head;
      DROP FUNCTION register.refuse_change();
      REVOKE ALL ON SCHEMA register FROM dagsljus_redactor;
    `);
  }
}
