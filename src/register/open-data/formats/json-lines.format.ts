import type { Cell, Column, Row, Table } from '../tables/table.js';
import { jsonOf, textOf, valuesOf } from './cell-text.rules.js';
import { GatheredText } from './gathered-text.js';
import type { Sink, TableFormat, TableWriter, WholeRecord } from './writer.js';

const MEDIA_TYPE = 'application/x-ndjson';

/**
 * One JSON object for each row, with every column, in their order: lists are lists, JSON is JSON, and decimal numbers
 * are texts, as in the API, so that no reader rounds them.
 */
export const jsonLines: TableFormat = {
  extension: 'jsonl',
  mediaType: MEDIA_TYPE,
  open: (table, sink) => new JsonLinesWriter(table, sink),
};

/** Whole public records, one for each line: what the tables are made from. */
export const wholeRecords = {
  extension: 'jsonl',
  mediaType: MEDIA_TYPE,
  open: (sink: Sink): WholeRecordsWriter => new WholeRecordsWriter(sink),
};

class JsonLinesWriter implements TableWriter {
  private readonly out: GatheredText;
  private readonly members: readonly { before: string; value: (cell: Cell) => string }[];

  constructor({ columns }: Table, sink: Sink) {
    this.out = new GatheredText(sink);
    this.members = columns.map((column, place) => ({
      before: `${place === 0 ? '{' : ','}${JSON.stringify(column.name)}:`,
      value: valueOf(column),
    }));
  }

  async write(rows: readonly Row[]): Promise<void> {
    for (const row of rows) {
      this.out.add(this.lineOf(row));
      if (this.out.isEnough) await this.out.send();
    }
  }

  async end(): Promise<void> {
    await this.out.send();
  }

  private lineOf(row: Row): string {
    let line = '';
    for (const [place, { before, value }] of this.members.entries()) {
      const cell = row[place] ?? null;
      line += before + (cell === null ? 'null' : value(cell));
    }
    return `${line}}\n`;
  }
}

function valueOf(column: Column): (cell: Cell) => string {
  if (column.list) return (cell) => `[${valuesOf(cell, column).map(texts(column)).join(',')}]`;
  switch (column.type) {
    case 'integer':
    case 'boolean':
      return String;
    case 'json':
      return (cell) => jsonOf(cell, column);
    default:
      return texts(column);
  }
}

function texts(column: Column): (cell: Cell) => string {
  return (cell) => JSON.stringify(textOf(cell, column));
}

/** Writes records as they are published. */
export class WholeRecordsWriter {
  private readonly out: GatheredText;

  constructor(sink: Sink) {
    this.out = new GatheredText(sink);
  }

  async write(records: readonly WholeRecord[]): Promise<void> {
    for (const { kind, id, version, hash, seq, at, record } of records) {
      this.out.add(`${JSON.stringify({ kind, id, version, hash, seq, at, record })}\n`);
      if (this.out.isEnough) await this.out.send();
    }
  }

  async end(): Promise<void> {
    await this.out.send();
  }
}
