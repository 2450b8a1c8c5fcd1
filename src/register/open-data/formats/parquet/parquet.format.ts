import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { LICENCE, SCHEMA_VERSION } from '../../../records/terms.js';
import type { Cell, Column, Row, Table } from '../../tables/table.js';
import type { Edition, Sink, TableFormat, TableWriter } from '../writer.js';
import { hasStatistics, schemaOf, storedBy, writingSchemaOf } from './parquet-columns.js';

// A group of rows is held in memory while it is written: whichever of these comes first ends it.
const ROWS_OF_A_GROUP = 5_000;
const CHARACTERS_OF_A_GROUP = 4_000_000;

/** Apache Parquet with the types as they are: UUID, DATE, TIMESTAMP in UTC, lists. */
export const parquet: TableFormat = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  open: (table, sink, edition) => new ParquetTableWriter(table, sink, edition),
};

class ParquetTableWriter implements TableWriter {
  private readonly bytes: BytesToSink;
  private readonly file: ParquetWriter;
  private readonly columns: readonly Gathered[];
  private rows = 0;
  private characters = 0;

  constructor(
    private readonly table: Table,
    sink: Sink,
    edition: Edition,
  ) {
    this.columns = table.columns.map((column) => new Gathered(column));
    this.bytes = new BytesToSink(sink);
    this.file = new ParquetWriter({
      writer: this.bytes,
      schema: writingSchemaOf(table.columns),
      kvMetadata: aboutFile(table, edition),
      createdBy: 'Dagsljus',
    });
  }

  async write(rows: readonly Row[]): Promise<void> {
    for (const row of rows) {
      for (const [place, column] of this.columns.entries()) this.characters += column.add(row[place] ?? null);
      this.rows += 1;
      if (this.rows >= ROWS_OF_A_GROUP || this.characters >= CHARACTERS_OF_A_GROUP) await this.writeGroup();
    }
  }

  async end(): Promise<void> {
    await this.writeGroup();
    this.file.schema = schemaOf(this.table.columns);
    await this.file.finish();
    await this.bytes.flush();
  }

  private async writeGroup(): Promise<void> {
    if (this.rows === 0) return;
    const columnData = this.columns.map((column) => column.take());
    await this.file.write({ columnData, rowGroupSize: this.rows });
    this.rows = 0;
    this.characters = 0;
  }
}

/** The values of one column for the next group of rows. */
class Gathered {
  private readonly stored: (cell: Cell) => unknown;
  private readonly statistics: boolean;
  private values: unknown[] = [];

  constructor(private readonly column: Column) {
    this.stored = storedBy(column);
    this.statistics = hasStatistics(column);
  }

  /** Says how many characters came. */
  add(cell: Cell): number {
    this.values.push(this.stored(cell));
    if (typeof cell === 'string') return cell.length;
    return Array.isArray(cell) ? (cell as string[]).reduce((sum, { length }) => sum + length, 0) : 0;
  }

  take(): { name: string; data: unknown[]; statistics: boolean } {
    const data = this.values;
    this.values = [];
    return { name: this.column.name, data, statistics: this.statistics };
  }
}

/** Hands on what was written after each group of rows, and begins again with an empty buffer. */
class BytesToSink extends ByteWriter {
  constructor(private readonly sink: Sink) {
    super();
  }

  async flush(): Promise<void> {
    const bytes = this.getBytes().slice();
    this.index = 0;
    await this.sink.write(bytes);
  }
}

function aboutFile(table: Table, edition: Edition): { key: string; value: string }[] {
  return [
    { key: 'title', value: table.title.en },
    { key: 'description', value: table.description.en },
    { key: 'licence', value: LICENCE },
    { key: 'schema_version', value: SCHEMA_VERSION },
    { key: 'source', value: edition.publicUrl },
    { key: 'revision', value: edition.revision },
    { key: 'created', value: edition.at.toISOString() },
  ];
}
