import type { Row, Table } from '../tables/table.js';
import { openTables, type OpenTables } from '../rows/open-tables.js';
import type { Statement } from '../rows/sources.js';
import type { Edition, Sink, TableFormat } from '../formats/writer.js';
import type { DownloadConnection } from './download-connections.js';

/** What of which table is wanted, and as what. */
export interface Wanted {
  readonly table: Table;
  readonly format: TableFormat;
  /** Gives the ids of the meetings, in order. */
  readonly meetings: Statement;
}

/** One file that is being made, from one moment of the register. */
export class Download {
  private rows: AsyncIterator<readonly Row[]> | undefined;
  private first: IteratorResult<readonly Row[], unknown> | undefined;

  private constructor(
    private readonly connection: DownloadConnection,
    private readonly tables: OpenTables,
    private readonly wanted: Wanted,
  ) {}

  static async open(
    connection: DownloadConnection,
    wanted: Wanted,
    asked: { publicUrl: string; day: string },
  ): Promise<Download> {
    try {
      return new Download(connection, await openTables(connection.client, asked), wanted);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  get edition(): Edition {
    return this.tables.edition;
  }

  get mediaType(): string {
    return this.wanted.format.mediaType;
  }

  /** Reads the first rows: what fails here can still be told. */
  async begin(): Promise<void> {
    const { table, meetings } = this.wanted;
    this.rows = this.tables.rows(table, meetings)[Symbol.asyncIterator]();
    this.first = await this.rows.next();
  }

  /** Writes everything. */
  async writeTo(sink: Sink): Promise<void> {
    const { table, format } = this.wanted;
    const writer = format.open(table, sink, this.edition);
    for (let batch = this.first; batch && !batch.done; batch = await this.rows?.next()) {
      await writer.write(batch.value);
    }
    await writer.end();
  }

  /** Must be called, whatever happened. */
  async close(): Promise<void> {
    await this.rows?.return?.().catch(() => undefined);
    await this.connection.close();
  }
}
