import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { ADDRESSES, ROSTERS, type Rosters } from '../../platform/database/database.module.js';
import type { DatabaseAddresses } from '../../platform/database/prepare.js';
import { watchedClients } from '../../platform/database/watched-client.js';
import { Log } from '../../platform/log/log.js';

const CONNECTIONS = 3;
const IDLE = 10_000;

/** What comes in over HTTP reaches the database as a role that can ask for alerts, report faults and read nothing. */
@Injectable()
export class LetterboxConnections implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(
    @Inject(ADDRESSES) { letterbox: { connectionString, options } }: DatabaseAddresses,
    @Inject(ROSTERS) { office }: Rosters,
    log: Log,
  ) {
    this.pool = new pg.Pool({
      connectionString,
      ...(options === undefined ? {} : { options }),
      Client: watchedClients(office) as new (settings?: pg.ClientConfig) => pg.Client,
      max: CONNECTIONS,
      idleTimeoutMillis: IDLE,
      application_name: 'dagsljus letterbox',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    this.pool.on('error', (error) => {
      log.warn('A database connection of the letterbox broke.', { error });
    });
  }

  /** Calls a function of schema letterbox; its rows. */
  async call<Row extends object>(name: WayIn, ...values: readonly unknown[]): Promise<Row[]> {
    const places = values.map((_, index) => `$${index + 1}`).join(', ');
    const { rows } = await this.pool.query<Row>(`SELECT * FROM letterbox.${name}(${places})`, [...values]);
    return rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** Everything that anyone may ask of the letterbox. */
export type WayIn =
  | 'ask_webhook'
  | 'webhooks_of'
  | 'test_webhook'
  | 'end_webhook'
  | 'ask_email'
  | 'email_of'
  | 'confirm_email'
  | 'end_email'
  | 'send_report'
  | 'report_of'
  | 'forget_report_address';
