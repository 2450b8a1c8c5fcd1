import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { connect, disconnect } from '../../../platform/database/connect.js';
import { ADDRESSES } from '../../../platform/database/database.module.js';
import type { DatabaseAddresses } from '../../../platform/database/prepare.js';

/** The longest that the database may take for the next rows. */
const LONGEST_STATEMENT = 30;

/** A connection that one file is made on, looking at one moment of the register. */
export interface DownloadConnection {
  readonly client: pg.Client;
  /** Ends what it does, whatever that is. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}

/** The database connections of downloads, apart from those of everyone else: a slow reader keeps nobody waiting. */
@Injectable()
export class DownloadConnections {
  private readonly settings: pg.ClientConfig;
  private readonly patience: number;

  constructor(
    @Inject(ADDRESSES) { register }: DatabaseAddresses,
    { limitDownloadStallSeconds }: Configuration,
  ) {
    // Where the other end is silent, nobody waits for ever.
    const silence = (LONGEST_STATEMENT + 10) * 1000;
    this.settings = { ...register, application_name: 'dagsljus download', query_timeout: silence };
    this.patience = limitDownloadStallSeconds + 10;
  }

  async open(): Promise<DownloadConnection> {
    const client = await connect(this.settings);
    try {
      await client.query(
        `START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
         SET LOCAL statement_timeout = '${LONGEST_STATEMENT}s';
         SET LOCAL idle_in_transaction_session_timeout = '${this.patience}s'`,
      );
    } catch (error) {
      await disconnect(client);
      throw error;
    }
    const { processID } = client as pg.Client & { processID: number };
    return { client, cancel: () => this.cancel(processID), close: () => disconnect(client) };
  }

  // By another connection: this one is busy. When that fails too, the statement's own time limit ends it.
  private async cancel(processId: number): Promise<void> {
    try {
      const other = await connect(this.settings);
      await other.query('SELECT pg_cancel_backend($1)', [processId]).finally(() => disconnect(other));
    } catch {
      return;
    }
  }
}
