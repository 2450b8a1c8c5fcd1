// The database of a register that was made to be looked at: what no page can do is done there, as letting time pass or
// breaking something.
import pg from 'pg';

/** Opened when somebody asks for it. */
export class MadeDatabase {
  #share;
  #connections = [];

  constructor(dataDir) {
    this.dataDir = dataDir;
  }

  async query(sql, values) {
    return (await this.#connection()).query(sql, values);
  }

  /** Keeps everybody else from some meetings until it is let go. */
  async hold(ids) {
    const holder = await this.#connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM office.meeting WHERE id = ANY ($1::uuid[]) FOR UPDATE', [ids]);
    return () => holder.query('ROLLBACK');
  }

  /** Whoever changes or removes a meeting is broken off, until it is mended. */
  async break(id) {
    await this.query(`
      CREATE FUNCTION office.break_off() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'broken to be looked at'; END $$;
      CREATE TRIGGER breaks_off BEFORE UPDATE OR DELETE ON office.meeting FOR EACH ROW
        WHEN (old.id = '${id}') EXECUTE FUNCTION office.break_off()`);
    return () => this.query('DROP TRIGGER breaks_off ON office.meeting; DROP FUNCTION office.break_off()');
  }

  async close() {
    await Promise.all(this.#connections.map((connection) => connection.end()));
    await this.#share?.close();
  }

  async #connection() {
    return this.#connections[0] ?? this.#connect();
  }

  async #connect() {
    if (!this.#share) {
      const { openEmbedded } = await import('../dist/src/platform/embedded/embedded-database.js');
      this.#share = await openEmbedded({ dataDir: this.dataDir, purpose: 'command' });
    }
    const connection = new pg.Client(this.#share.url);
    await connection.connect();
    this.#connections.push(connection);
    return connection;
  }
}
