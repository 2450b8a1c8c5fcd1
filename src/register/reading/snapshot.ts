import type pg from 'pg';
import type { Connection, ReaderConnections } from './reader-connections.js';

// One round trip: everything that is read afterwards is of this revision.
const BEGIN = `START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
  SELECT revision FROM register.revision`;

/**
 * The register as it was at one moment: everything read through it belongs to one revision, also while others publish.
 * Nothing happens in the database before the first question, and nothing after its visitor has left.
 */
export class Snapshot {
  /** The revision that all its answers are of; undefined as long as nothing was asked. */
  revision: string | undefined;

  private connection: Connection | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private cancelled: Promise<boolean> | undefined;
  private failure: unknown;
  private closed = false;

  /** `signal`: aborted, with an error, when nobody waits for the answers any more. */
  constructor(
    private readonly connections: ReaderConnections,
    private readonly signal?: AbortSignal,
  ) {
    signal?.addEventListener('abort', this.abort, { once: true });
  }

  /** Decides which moment it is; a question does it too. */
  begin(): Promise<unknown> {
    return this.revision === undefined ? this.inTurn(() => this.open()) : Promise.resolve();
  }

  /**
   * The rows that a statement gives. A steady one is planned once per connection, whatever its values are. One
   * connection answers one statement at a time.
   */
  query<Row>(sql: string, values: readonly unknown[] = [], steady = false): Promise<Row[]> {
    return this.inTurn(async () => {
      const { client } = await this.open();
      this.connections.tell(sql, values);
      const name = steady ? this.connections.nameOf(sql) : undefined;
      const { rows } = await answerTo(client, { text: sql, values: [...values], ...(name && { name }) });
      return rows as Row[];
    });
  }

  /** Gives the connection back. Must be called, whatever happened. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.last;
    this.signal?.removeEventListener('abort', this.abort);
    const { connection } = this;
    if (!connection) return;
    try {
      // A statement that is still to be cancelled must not be the next visitor's.
      if ((await this.cancelled) === false) throw new Error('the database could not be told to stop');
      await answerTo(connection.client, { text: 'ROLLBACK' });
      connection.release();
    } catch {
      connection.release(true);
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const answer = this.last.then(() => this.attempt(work));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    // After a failure PostgreSQL refuses all else with a sentence that hides the cause.
    if (this.failure !== undefined) throw this.failure as Error;
    if (this.closed) throw new Error('This snapshot is closed.');
    try {
      this.signal?.throwIfAborted();
      return await work();
    } catch (error) {
      // Why it was aborted says more than that a statement was cancelled.
      this.failure = this.signal?.aborted ? (this.signal.reason as unknown) : error;
      throw this.failure;
    }
  }

  private async open(): Promise<Connection> {
    if (this.connection) return this.connection;
    const connection = await this.connections.take();
    this.connection = connection;
    this.signal?.throwIfAborted();
    this.connections.tell(BEGIN, []);
    const answers = await answerTo(connection.client, { text: BEGIN });
    this.revision = (answers as unknown as pg.QueryResult<{ revision: string }>[])[1]?.rows[0]?.revision;
    return connection;
  }

  private readonly abort = (): void => {
    if (this.connection) this.cancelled = this.connections.cancel(this.connection);
  };
}

// By a callback: each promise that pg makes keeps the rows of the one before from being swept up while they are young,
// and a quarter of all time went into moving them about.
function answerTo(client: pg.ClientBase, statement: pg.QueryConfig): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    client.query(statement, (error, result) => {
      // The types do not say that there is none.
      if ((error as Error | null) === null) resolve(result);
      else reject(error);
    });
  });
}
