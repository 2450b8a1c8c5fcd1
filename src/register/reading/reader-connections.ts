import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { connect, disconnect } from '../../platform/database/connect.js';
import { ADDRESSES, REGISTER } from '../../platform/database/database.module.js';
import type { DatabaseAddresses } from '../../platform/database/prepare.js';

/** A connection of the pool, in use by one visitor. */
export interface Connection {
  client: pg.PoolClient & { processID: number };
  /** Gives it back; with true, it is thrown away. */
  release: (broken?: boolean) => void;
}

const MOST_PREPARED = 200;

// Who waits for a cancellation holds a connection meanwhile: a silent database must not keep them all.
const PATIENCE_MS = 2000;

/** The connections that visitors read through, without what an object mapper does around each statement. */
@Injectable()
export class ReaderConnections implements OnApplicationShutdown {
  private readonly names = new Map<string, string>();
  private canceller: pg.Client | undefined;
  private cancelled: Promise<boolean> = Promise.resolve(true);

  constructor(
    @InjectDataSource(REGISTER) private readonly database: DataSource,
    @Inject(ADDRESSES) private readonly addresses: DatabaseAddresses,
  ) {}

  async take(): Promise<Connection> {
    const driver = this.database.driver as unknown as {
      obtainMasterConnection(): Promise<[Connection['client'], Connection['release']]>;
    };
    const [client, release] = await driver.obtainMasterConnection();
    return { client, release };
  }

  /** Tells of a statement, where somebody watches them. */
  tell(sql: string, values: readonly unknown[]): void {
    this.database.logger.logQuery(sql, [...values]);
  }

  /** The name that each connection keeps a statement prepared under; undefined when it keeps enough. */
  nameOf(sql: string): string | undefined {
    const known = this.names.get(sql);
    if (known !== undefined || this.names.size >= MOST_PREPARED) return known;
    const name = `read_${this.names.size}`;
    this.names.set(sql, name);
    return name;
  }

  /**
   * Ends the statement that a connection runs, if any; by another connection, which is no pool's, since those may all
   * be busy. Once the promise is kept, no later statement can be met. False when the database did not listen.
   */
  cancel({ client: { processID } }: Connection): Promise<boolean> {
    this.cancelled = this.cancelled.then(async () => {
      try {
        this.canceller ??= await connect({
          ...this.addresses.register,
          connectionTimeoutMillis: PATIENCE_MS,
          query_timeout: PATIENCE_MS,
        });
        await this.canceller.query('SELECT pg_cancel_backend($1)', [processID]);
        return true;
      } catch {
        await this.dropCanceller();
        return false;
      }
    });
    return this.cancelled;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.cancelled;
    await this.dropCanceller();
  }

  private async dropCanceller(): Promise<void> {
    const { canceller } = this;
    this.canceller = undefined;
    if (canceller) await disconnect(canceller);
  }
}
