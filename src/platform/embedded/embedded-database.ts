import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, openCluster, OWNER } from './cluster.js';
import { codeOf } from '../errors/operator-fault.js';
import { AlreadyServed, EmbeddedFailure } from './failure.js';
import { freePort, preferredPort, runningPostmaster, startPostmaster, stopPostmaster } from './postmaster.js';

const DATABASE = 'dagsljus';
const PATIENCE = 60_000;

// Advisory locks in the database `postgres`. A lock ends with its holder's connection, so a killed process leaves none.
const IS_SERVING = '7261, 1';
const IS_USING = '7261, 2';

export interface EmbeddedOptions {
  dataDir: string;
  /** One server at a time; commands join whoever is there. */
  purpose: 'server' | 'command';
  /** False only in tests: faster, and lost with the machine. */
  durable?: boolean;
  log?: (line: string) => void;
  /** The database is gone and could not be started again. */
  onLost?: (error: unknown) => void;
}

/** Opens the PostgreSQL that lives in a data directory, starting it when nobody has. */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const cluster = await openCluster(options.dataDir, options.durable ?? true);
  const database = new EmbeddedDatabase(cluster, options);
  await database.open();
  return database;
}

/** Our share in an embedded PostgreSQL server: it runs while anyone has a share. */
export class EmbeddedDatabase {
  private holder: pg.Client | undefined;
  private port = 0;
  private closing = false;
  private reopening: Promise<void> | undefined;

  constructor(
    private readonly cluster: Cluster,
    private readonly options: EmbeddedOptions,
  ) {}

  /** The address of the register's database, for its owner. */
  get url(): string {
    return this.addressOf(DATABASE);
  }

  async open(): Promise<void> {
    this.holder = await this.join();
    this.holder.once('end', () => {
      if (!this.closing) this.reopening = this.reopen();
    });
    await createDatabase(this.holder);
  }

  /** Gives the share back; the last one stops the server. */
  async close(): Promise<void> {
    this.closing = true;
    await this.reopening;
    const holder = this.holder;
    if (!holder) return;
    this.holder = undefined;
    if (await isLastUser(holder)) await stopPostmaster(this.cluster);
    await holder.end().catch(() => undefined);
  }

  /** Connects to the running server, or starts it, until our share is entered. */
  private async join(): Promise<pg.Client> {
    const deadline = Date.now() + PATIENCE;
    for (let attempt = 0; Date.now() < deadline; attempt += 1) {
      const holder = await this.tryToJoin(attempt);
      if (holder) return holder;
      await pause(100);
    }
    throw new EmbeddedFailure(
      `The embedded database in ${this.cluster.files} did not answer for ${PATIENCE / 1000} seconds. ` +
        'Its log is server.log in that folder.',
    );
  }

  private async tryToJoin(attempt: number): Promise<pg.Client | undefined> {
    const running = runningPostmaster(this.cluster);
    if (!running) {
      const port = attempt === 0 || this.port ? await preferredPort(this.cluster) : await freePort();
      await startPostmaster(this.cluster, port);
      return undefined;
    }
    if (!running.ready) return undefined;
    this.port = running.port;
    const holder = await connect(this.addressOf('postgres'));
    return holder && this.enterShare(holder);
  }

  private async enterShare(holder: pg.Client): Promise<pg.Client | undefined> {
    try {
      const staying = await takes(holder, `pg_try_advisory_lock_shared(${IS_USING})`);
      const allowed =
        this.options.purpose === 'command' || (await takes(holder, `pg_try_advisory_lock(${IS_SERVING})`));
      if (staying && !allowed) throw new AlreadyServed(this.cluster.dataDir);
      if (staying) return holder;
    } catch (error) {
      await holder.end().catch(() => undefined);
      if (error instanceof AlreadyServed) throw error;
      return undefined;
    }
    await holder.end().catch(() => undefined);
    return undefined;
  }

  private async reopen(): Promise<void> {
    this.options.log?.('The embedded database stopped unexpectedly; starting it again.');
    try {
      await this.open();
      this.options.log?.('The embedded database runs again.');
    } catch (error) {
      this.options.onLost?.(error);
    }
  }

  private addressOf(database: string): string {
    return `postgresql://${OWNER}:${this.cluster.password}@127.0.0.1:${this.port}/${database}`;
  }
}

async function connect(url: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, keepAlive: true });
  // The 'end' that follows is what we act on; without a listener the process would fall.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (codeOf(error)?.startsWith('28')) throw error;
    return undefined;
  }
}

async function takes(client: pg.Client, lock: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(`SELECT ${lock} AS taken`);
  return rows[0]?.taken === true;
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount) return;
  try {
    await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    // Another process made it in the same moment: 42P04 by name, 23505 by index.
    if (!['42P04', '23505'].includes(codeOf(error) ?? '')) throw error;
  }
}

// Whoever gets the exclusive lock is alone, and nobody can join while it stops the server.
async function isLastUser(holder: pg.Client): Promise<boolean> {
  try {
    await holder.query(`SELECT pg_advisory_unlock_shared(${IS_USING})`);
    return await takes(holder, `pg_try_advisory_lock(${IS_USING})`);
  } catch {
    return false;
  }
}
