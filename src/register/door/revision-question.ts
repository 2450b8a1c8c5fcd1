import type pg from 'pg';
import type { DatabaseAddress } from '../../platform/database/address.js';
import { connect, disconnect } from '../../platform/database/connect.js';

const PATIENCE_MS = 900;

const QUESTION = 'SELECT revision FROM register.revision';

/** Asks for the revision on a connection of its own: however busy the public's pool is, it is answered. */
export class RevisionQuestion {
  private client: pg.Client | undefined;

  constructor(private readonly address: DatabaseAddress) {}

  /** Undefined when the database does not answer, or not in time. */
  async ask(): Promise<string | undefined> {
    try {
      this.client ??= await connect({
        ...this.address,
        connectionTimeoutMillis: PATIENCE_MS,
        query_timeout: PATIENCE_MS,
      });
      const { rows } = await this.client.query<{ revision: string }>(QUESTION);
      return rows[0]?.revision;
    } catch {
      void this.close();
      return undefined;
    }
  }

  async close(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    if (client) await disconnect(client);
  }
}
