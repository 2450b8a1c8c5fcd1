import type { Cell, Column, Row, Table } from '../tables/table.js';
import { joined, textOf } from './cell-text.rules.js';
import { GatheredText } from './gathered-text.js';
import type { Sink, TableFormat, TableWriter } from './writer.js';

/** RFC 4180: UTF-8 without a mark, CRLF, one header; no value is an empty cell, and an empty text is a quoted one. */
export const csv: TableFormat = {
  extension: 'csv',
  mediaType: 'text/csv',
  open: (table, sink) => new CsvWriter(table, sink),
};

class CsvWriter implements TableWriter {
  private readonly out: GatheredText;
  private readonly cells: readonly ((cell: Cell) => string)[];

  constructor({ columns }: Table, sink: Sink) {
    this.out = new GatheredText(sink);
    this.cells = columns.map(cellOf);
    this.out.add(`${columns.map(({ name }) => quoted(name)).join(',')}\r\n`);
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
    const { cells } = this;
    let line = '';
    for (let place = 0; place < cells.length; place += 1) {
      const cell = row[place] ?? null;
      if (place > 0) line += ',';
      if (cell !== null) line += cells[place]?.(cell) ?? '';
    }
    return `${line}\r\n`;
  }
}

function cellOf(column: Column): (cell: Cell) => string {
  if (column.list) return (cell) => quotedOrNothing(joined(cell, column));
  switch (column.type) {
    case 'uuid':
    case 'integer':
    case 'decimal':
    case 'boolean':
    case 'date':
    case 'datetime':
      return String;
    default:
      return (cell) => quoted(textOf(cell, column));
  }
}

function quotedOrNothing(text: string | null): string {
  return text === null ? '' : quoted(text);
}

const SPECIAL = /[",\r\n]/;

function quoted(text: string): string {
  if (text === '') return '""';
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
