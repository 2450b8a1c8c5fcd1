import type { JsonObject } from '../../../words/json.js';
import type { Row, Table } from '../tables/table.js';

/** What all files of one state of the register tell of it. Nothing else may go into a file: the same state, the same bytes. */
export interface Edition {
  /** Position of the newest entry. */
  readonly revision: string;
  /** When that entry became public, or the beginning of 1970 when there is none: the time of everything in the files. */
  readonly at: Date;
  /** The day in Sweden that the state is of, which the coverage depends on. */
  readonly day: string;
  /** The address of the register, without a slash at the end. */
  readonly publicUrl: string;
}

/** Where the bytes of a file go. A promise that is not kept yet asks the writer to wait. */
export interface Sink {
  write(bytes: Uint8Array | string): Promise<void> | void;
}

/** Writes one table to one file. */
export interface TableWriter {
  write(rows: readonly Row[]): Promise<void>;
  /** Writes what is left; the sink is not closed. */
  end(): Promise<void>;
}

/** A file format of a single table. Opened with a sink, since it streams. */
export interface TableFormat {
  /** Of the file's name, without a dot: csv. */
  readonly extension: string;
  readonly mediaType: string;
  open(table: Table, sink: Sink, edition: Edition): TableWriter;
}

/** Writes many tables, one after the other, to one file of its own making. */
export interface RegisterWriter {
  /** The table that the next rows are of. Tables come in the order in which they refer to each other. */
  begin(table: Table): Promise<void>;
  write(rows: readonly Row[]): Promise<void>;
  end(): Promise<void>;
}

/** A file format of the whole register, made of its tables. Writes to a path, since not all of them can stream. */
export interface RegisterFormat {
  readonly extension: string;
  readonly mediaType: string;
  open(path: string, edition: Edition, tables: readonly Table[]): Promise<RegisterWriter>;
}

/** A public record with what the chain knows of its newest version; for formats that keep records whole. */
export interface WholeRecord {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  /** Leaf hash in hex. */
  readonly hash: string;
  readonly seq: string;
  readonly at: string;
  readonly record: JsonObject;
}
