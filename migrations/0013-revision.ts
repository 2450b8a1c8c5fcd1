import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What public answers depend on, as one word that is never the same again, and word of it when it changes. */
export class Revision1780000000013 implements MigrationInterface {
  name = 'Revision1780000000013';

  async up(runner: QueryRunner): Promise<void> {
    // Some of what the public reads changes without an entry. It is counted where nobody waits for anybody who does not
    // wait already: a transaction that tells something of a body holds that body, and not the register's one pen.
    await runner.query(`
      CREATE TABLE register.told (
        what text NOT NULL,
        times bigint NOT NULL DEFAULT 1,
        CONSTRAINT pk_told PRIMARY KEY (what)
      );

      -- Where a backup is restored, a register of before goes on otherwise than it did, with numbers that were used
      -- already. Migrations make this number anew and no backup has it: whoever kept an answer is not told that it holds.
      DO $$ BEGIN
        EXECUTE format('CREATE SEQUENCE register.life START %s', (extract(epoch FROM clock_timestamp()) * 1000)::bigint);
      END $$;

      CREATE VIEW register.revision AS
        SELECT head.seq || '.' || (life.last_value + (SELECT coalesce(sum(told.times), 0) FROM register.told)) AS revision
          FROM register.head, register.life;

      CREATE FUNCTION register.count_delayed_told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO register.told (what) VALUES (new.id)
          ON CONFLICT (what) DO UPDATE SET times = told.times + 1;
        RETURN NULL;
      END $$;
      CREATE TRIGGER delayed_is_told AFTER UPDATE ON register.public_body
        FOR EACH ROW WHEN (new.delayed <> old.delayed) EXECUTE FUNCTION register.count_delayed_told();

      CREATE FUNCTION register.count_scope_told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO register.told (what) SELECT DISTINCT public_body_id FROM changed ORDER BY public_body_id
          ON CONFLICT (what) DO UPDATE SET times = told.times + 1;
        RETURN NULL;
      END $$;
      CREATE TRIGGER scope_is_told AFTER INSERT ON register.scope REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION register.count_scope_told();
      CREATE TRIGGER scope_is_told_again AFTER UPDATE ON register.scope REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION register.count_scope_told();
      CREATE TRIGGER scope_is_told_no_more AFTER DELETE ON register.scope REFERENCING OLD TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION register.count_scope_told();

      CREATE FUNCTION register.announce_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NOTIFY register_revision;
        RETURN NULL;
      END $$;
      CREATE TRIGGER head_is_announced AFTER UPDATE ON register.head
        FOR EACH STATEMENT EXECUTE FUNCTION register.announce_revision();
      CREATE TRIGGER told_is_announced AFTER INSERT OR UPDATE ON register.told
        FOR EACH STATEMENT EXECUTE FUNCTION register.announce_revision();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER head_is_announced ON register.head;
      DROP TRIGGER scope_is_told_no_more ON register.scope;
      DROP TRIGGER scope_is_told_again ON register.scope;
      DROP TRIGGER scope_is_told ON register.scope;
      DROP TRIGGER delayed_is_told ON register.public_body;
      DROP VIEW register.revision;
      DROP SEQUENCE register.life;
      DROP TABLE register.told;
      DROP FUNCTION register.announce_revision();
      DROP FUNCTION register.count_scope_told();
      DROP FUNCTION register.count_delayed_told();
    `);
  }
}
