import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The Merkle tree over the entries, signed statements of its root, and the keys that sign them. */
export class History1780000000014 implements MigrationInterface {
  name = 'History1780000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register.tree_tile (
        level integer NOT NULL,
        index bigint NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT pk_tree_tile PRIMARY KEY (level, index),
        CONSTRAINT tree_tile_place CHECK (level >= 0 AND index >= 0),
        CONSTRAINT tree_tile_hash_sha256 CHECK (octet_length(hash) = 32)
      );

      CREATE TABLE register.checkpoint_key (
        generation integer NOT NULL,
        verifier text NOT NULL,
        after_size bigint NOT NULL,
        announcement text,
        CONSTRAINT pk_checkpoint_key PRIMARY KEY (generation),
        CONSTRAINT uq_checkpoint_key_verifier UNIQUE (verifier),
        CONSTRAINT checkpoint_key_announced CHECK (generation >= 1 AND (announcement IS NULL) = (generation = 1)),
        CONSTRAINT checkpoint_key_after_size CHECK (after_size >= 0)
      );

      CREATE TABLE register.checkpoint (
        size bigint NOT NULL,
        root bytea NOT NULL,
        note text NOT NULL,
        CONSTRAINT pk_checkpoint PRIMARY KEY (size),
        CONSTRAINT checkpoint_size_positive CHECK (size > 0),
        CONSTRAINT checkpoint_root_sha256 CHECK (octet_length(root) = 32)
      );
    `);
    for (const table of ['tree_tile', 'checkpoint_key', 'checkpoint']) {
      await runner.query(`
        CREATE TRIGGER ${table}_is_append_only BEFORE UPDATE OR DELETE ON register.${table}
          FOR EACH ROW EXECUTE FUNCTION register.refuse_change();
        CREATE TRIGGER ${table}_is_never_emptied BEFORE TRUNCATE ON register.${table}
          FOR EACH STATEMENT EXECUTE FUNCTION register.refuse_change();
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE register.checkpoint, register.checkpoint_key, register.tree_tile');
  }
}
